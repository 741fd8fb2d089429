export type { Agreement, AgreementFigures, Band, Reliability } from './agreement.js';
export type { PanelScore } from './panel-score.js';
export { type CompetencyScore, rankCandidates, type RankedCandidate, type Ranking } from './ranking.js';
export type { HandedInScorecard, RankingInput, WeightedQuestion } from './ranking-input.js';
export type { RaterSeverity } from './severity.js';
