/** Points from 1 to 5 laid out from left to right, in percent of the width, with room for a mark at either end. */
export const scoreAt = (score: number): number => 3 + ((score - 1) / 4) * 94;

/** The whisker of a mean: the spread to either side, cut where the scale ends. */
export const whiskerOf = (mean: number, spread: number): [from: number, to: number] => [
  scoreAt(Math.max(1, mean - spread)),
  scoreAt(Math.min(5, mean + spread)),
];

/** Marks that would lie on each other go to lanes below: each with the first lane, from 0, where it is free. */
export function inLanes(scores: readonly number[], apart: number): { score: number; lane: number }[] {
  const ends: number[] = [];
  return [...scores]
    .sort((a, b) => a - b)
    .map((score) => {
      const free = ends.findIndex((end) => score - end >= apart);
      const lane = free === -1 ? ends.length : free;
      ends[lane] = score;
      return { score, lane };
    });
}

/** '3.67', and a dash where there is none. */
export const pointsText = (points: number | null): string => (points === null ? '–' : points.toFixed(2));

/** How a panelist scored beside the panel: '0.40 below the panel'. */
export function severityText(severity: number | null): string {
  if (severity === null) return 'Too few candidates in common';
  if (severity === 0) return 'Level with the panel';
  return `${Math.abs(severity).toFixed(2)} ${severity < 0 ? 'below' : 'above'} the panel`;
}

/** How far the scale of severity reaches to either side: whole or half points, one at least. */
export const severityReach = (severities: readonly (number | null)[]): number =>
  Math.max(1, ...severities.map((severity) => Math.ceil(Math.abs(severity ?? 0) * 2) / 2));
