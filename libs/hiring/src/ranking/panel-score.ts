import { meanOf, spreadOf, toHundredths } from './figures.js';

/** What a panel gave one candidate, on all questions or on those of one competency. Figures have two decimals. */
export interface PanelScore {
  /** The mean of the panelists' means, 1 to 5, each panelist counting the same; null where nobody scored. */
  mean: number | null;
  /** How far the panelists lie apart: the sample standard deviation of their means; null for fewer than two. */
  spread: number | null;
  panelists: { panelistId: string; mean: number }[];
}

export function panelScore(means: ReadonlyMap<string, number> = new Map()): PanelScore {
  const values = [...means.values()];
  const spread = spreadOf(values);
  return {
    mean: values.length === 0 ? null : toHundredths(meanOf(values)),
    spread: spread === null ? null : toHundredths(spread),
    panelists: [...means]
      .map(([panelistId, mean]) => ({ panelistId, mean: toHundredths(mean) }))
      .sort((a, b) => (a.panelistId < b.panelistId ? -1 : 1)),
  };
}
