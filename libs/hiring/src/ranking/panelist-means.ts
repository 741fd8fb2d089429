import type { HandedInScorecard, WeightedQuestion } from './ranking-input.js';

/** What each panelist gave each candidate, 1 to 5: by the candidate's id, then by the panelist's. */
export type PanelistMeans = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** The weighted means of all scorecards over these questions; who answered none of them is left out. */
export function panelistMeans(
  questions: readonly WeightedQuestion[],
  scorecards: readonly HandedInScorecard[],
): PanelistMeans {
  const means = new Map<string, Map<string, number>>();
  for (const { candidateId, panelistId, scores } of scorecards) {
    const mean = weightedMean(questions, scores);
    if (mean === null) continue;
    const ofCandidate = means.get(candidateId) ?? new Map<string, number>();
    means.set(candidateId, ofCandidate.set(panelistId, mean));
  }
  return means;
}

/**
 * sum(weight x score) / sum(weight) over the questions with a score, so that one that was not asked neither helps nor
 * harms; null where none has one.
 */
export function weightedMean(
  questions: readonly WeightedQuestion[],
  scores: HandedInScorecard['scores'],
): number | null {
  let [weights, weighted] = [0, 0];
  for (const { id, weight } of questions) {
    const score = scores[id] ?? null;
    if (score === null) continue;
    weights += weight;
    weighted += weight * score;
  }
  return weights === 0 ? null : weighted / weights;
}
