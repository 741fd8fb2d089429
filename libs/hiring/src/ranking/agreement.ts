import { largestCompleteBlock } from './complete-block.js';
import { toHundredths } from './figures.js';
import { allTheSame, type Estimate, intraclassCorrelation } from './intraclass-correlation.js';
import type { PanelistMeans } from './panelist-means.js';

export type Band = 'poor' | 'moderate' | 'good' | 'excellent';

/** An intraclass correlation with its 95 percent limits, two decimals each, and what they are called. */
export interface Reliability extends Estimate {
  band: Band;
  lowerBand: Band;
  upperBand: Band;
}

export interface AgreementFigures {
  /** ICC(2,1): how far one panelist's score could be relied on alone. */
  single: Reliability;
  /** ICC(2,k): how far the mean of these panelists can be relied on. */
  average: Reliability;
  /** Whom they were computed over: each of these panelists scored each of these candidates. */
  candidateIds: string[];
  panelistIds: string[];
}

/** How far the panelists agree; either there are figures, or the reason in words why there are none. */
export interface Agreement {
  figures: AgreementFigures | null;
  reason: string | null;
}

/** Over the largest complete block of the panelists' weighted means. */
export function agreementOf(means: PanelistMeans): Agreement {
  const block = largestCompleteBlock(means);
  if (!block) return { figures: null, reason: whyNone(means) };
  const scores = block.candidateIds.map((id) => block.panelistIds.map((panelistId) => means.get(id)!.get(panelistId)!));
  if (allTheSame(scores))
    return { figures: null, reason: 'All scores are the same, so there is no difference to agree on.' };
  const { single, average } = intraclassCorrelation(scores);
  return { figures: { single: inWords(single), average: inWords(average), ...block }, reason: null };
}

function whyNone(means: PanelistMeans): string {
  const panelists = new Set([...means.values()].flatMap((panel) => [...panel.keys()]));
  if (panelists.size === 0) return 'No scorecard has been handed in yet.';
  if (panelists.size === 1) return 'Only one panelist has scored. Agreement takes at least two.';
  if (means.size < 3) return 'Fewer than three candidates have been scored. Agreement takes at least three.';
  return 'Fewer than three candidates were scored by the same two panelists, so there is too little to compare.';
}

function inWords(estimate: Estimate): Reliability {
  const [value, lower, upper] = [estimate.value, estimate.lower, estimate.upper].map(toHundredths) as [
    number,
    number,
    number,
  ];
  return { value, lower, upper, band: bandOf(value), lowerBand: bandOf(lower), upperBand: bandOf(upper) };
}

/** Koo & Li, Journal of Chiropractic Medicine 15 (2016), 155-163, who want the limits read by them as well. */
export function bandOf(value: number): Band {
  if (value < 0.5) return 'poor';
  if (value < 0.75) return 'moderate';
  return value <= 0.9 ? 'good' : 'excellent';
}
