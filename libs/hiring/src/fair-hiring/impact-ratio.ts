/** How many were considered, and how many of them went on. */
export interface Selected {
  considered: number;
  selected: number;
}

/** What the four-fifths rule says of one group beside the group with the highest rate. */
export interface Impact {
  /** This group's rate over the highest rate, 0 to 1, cut to three decimals so that less never reads as four fifths. */
  impactRatio: number | null;
  /** Whether it lies below four fifths: a reason to look closer, not a verdict. Null where it is not judged. */
  belowFourFifths: boolean | null;
  /** Why it is not judged, as a sentence; null where it is. */
  reason: string | null;
}

/** Rates of fewer people than that say nothing: one person more or less moves them by a fifth and more. */
export const fewestConsidered = 5;

/**
 * Each group's selection rate over that of the group with the highest rate: 29 CFR 1607.4(D). Groups of fewer than five
 * are not judged, nor is anybody measured against them. Compared in whole numbers, so that exactly 4/5 is not below.
 */
export function impactOf<T extends Selected>(groups: readonly T[]): (T & Impact)[] {
  const large = groups.filter(({ considered }) => considered >= fewestConsidered);
  const highest = large.reduce<T | null>((best, one) => (best === null || isHigher(one, best) ? one : best), null);
  return groups.map((group) => ({ ...group, ...impact(group, highest, large.length) }));
}

function impact(group: Selected, highest: Selected | null, compared: number): Impact {
  if (group.considered < fewestConsidered) return notJudged(`Fewer than ${fewestConsidered} people: too few to judge.`);
  if (compared < 2 || !highest) return notJudged(`No other group of ${fewestConsidered} or more to compare with.`);
  if (highest.selected === 0) return notJudged('Nobody of any group that can be judged went on.');
  const [own, best] = [group.selected * highest.considered, highest.selected * group.considered];
  return { impactRatio: Math.floor((1000 * own) / best) / 1000, belowFourFifths: 5 * own < 4 * best, reason: null };
}

const isHigher = (a: Selected, b: Selected) => a.selected * b.considered > b.selected * a.considered;

const notJudged = (reason: string): Impact => ({ impactRatio: null, belowFourFifths: null, reason });
