import { type Agreement, agreementOf } from './agreement.js';
import { type PanelScore, panelScore } from './panel-score.js';
import { panelistMeans } from './panelist-means.js';
import { inPlaces, type Place } from './places.js';
import { type RankingInput, refuseWhatCannotBeRanked } from './ranking-input.js';
import { type RaterSeverity, severities } from './severity.js';

export interface CompetencyScore extends PanelScore {
  competency: string;
}

export interface RankedCandidate extends Place, PanelScore {
  candidateId: string;
  name: string;
  /** In the order of the kit's questions. */
  competencies: CompetencyScore[];
}

export interface Ranking {
  candidates: RankedCandidate[];
  raters: RaterSeverity[];
  agreement: Agreement;
}

/**
 * The candidates in order of what their panel gave them, with how strict each panelist was and how far they agreed.
 * docs/ranking.md says how and why. Throws RangeError for scorecards that cannot be ranked.
 */
export function rankCandidates(input: RankingInput): Ranking {
  refuseWhatCannotBeRanked(input);
  const { questions, candidates, scorecards } = input;
  const means = panelistMeans(questions, scorecards);
  const byCompetency = [...new Set(questions.map(({ competency }) => competency))].map((competency) => ({
    competency,
    means: panelistMeans(
      questions.filter((question) => question.competency === competency),
      scorecards,
    ),
  }));
  const scored = candidates.map(({ id, name }) => ({
    candidateId: id,
    name,
    ...panelScore(means.get(id)),
    competencies: byCompetency.map(({ competency, means }) => ({ competency, ...panelScore(means.get(id)) })),
  }));
  return { candidates: inPlaces(scored), raters: severities(means), agreement: agreementOf(means) };
}
