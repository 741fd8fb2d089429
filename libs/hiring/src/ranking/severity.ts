import { meanOf, toHundredths } from './figures.js';
import type { PanelistMeans } from './panelist-means.js';

/** How strictly a panelist scored beside the rest of the panel. */
export interface RaterSeverity {
  panelistId: string;
  /**
   * Points on the scale of 1 to 5, two decimals: how far this panelist's means lie from the panel's means of the same
   * candidates, on average. Below zero is severe, above is lenient. Null for fewer than two candidates in common.
   */
  severity: number | null;
  /** Candidates whom this panelist and somebody else scored. */
  candidates: number;
}

/** With fewer candidates in common it says more about the candidate than about the panelist. */
const fewestCandidates = 2;

/** Of everybody who scored, by id. The panel's mean includes the panelist's own, so that a full panel sums to zero. */
export function severities(means: PanelistMeans): RaterSeverity[] {
  const distances = new Map<string, number[]>();
  for (const ofCandidate of means.values()) {
    const panel = meanOf([...ofCandidate.values()]);
    for (const [panelistId, mean] of ofCandidate) {
      const before = distances.get(panelistId) ?? [];
      distances.set(panelistId, ofCandidate.size > 1 ? [...before, mean - panel] : before);
    }
  }
  return [...distances]
    .map(([panelistId, own]) => ({
      panelistId,
      severity: own.length < fewestCandidates ? null : toHundredths(meanOf(own)),
      candidates: own.length,
    }))
    .sort((a, b) => (a.panelistId < b.panelistId ? -1 : 1));
}
