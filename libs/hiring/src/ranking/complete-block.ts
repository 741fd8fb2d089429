import type { PanelistMeans } from './panelist-means.js';

/** Candidates and panelists without a gap: each of these panelists scored each of these candidates. */
export interface CompleteBlock {
  candidateIds: string[];
  panelistIds: string[];
}

export const fewestCandidates = 3;
export const fewestPanelists = 2;

/**
 * The complete block with the most scorecards; of those with as many the one with more candidates, then the first by
 * ids. It is chosen by who scored whom, never by the scores. Null where none has three candidates and two panelists.
 */
export function largestCompleteBlock(means: PanelistMeans): CompleteBlock | null {
  const blocks = sharedPanels(means)
    .map((panelistIds) => ({ panelistIds, candidateIds: scoredByAll(panelistIds, means) }))
    .filter(({ candidateIds }) => candidateIds.length >= fewestCandidates)
    .sort(
      (a, b) =>
        scorecards(b) - scorecards(a) ||
        b.candidateIds.length - a.candidateIds.length ||
        (keyOf(a.panelistIds) < keyOf(b.panelistIds) ? -1 : 1),
    );
  return blocks[0] ?? null;
}

const scorecards = ({ candidateIds, panelistIds }: CompleteBlock) => candidateIds.length * panelistIds.length;

const scoredByAll = (panelistIds: string[], means: PanelistMeans): string[] =>
  [...means.keys()].filter((id) => panelistIds.every((panelistId) => means.get(id)!.has(panelistId))).sort();

/**
 * Every set of panelists that is what some candidates' panels have in common: the largest block is among them. A panel
 * of p members has 2^p sets at most, and few in practice, as only recusals and changes of the panel make new ones.
 */
function sharedPanels(means: PanelistMeans): string[][] {
  const shared = new Map<string, string[]>();
  const panels = new Map([...means.values()].map((panel) => [...panel.keys()].sort()).map((ids) => [keyOf(ids), ids]));
  for (const panel of panels.values())
    for (const other of [panel, ...shared.values()]) {
      const both = panel.filter((id) => other.includes(id));
      if (both.length >= fewestPanelists) shared.set(keyOf(both), both);
    }
  return [...shared.values()];
}

const keyOf = (ids: string[]) => JSON.stringify(ids);
