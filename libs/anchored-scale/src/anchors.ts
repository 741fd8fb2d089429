/** What earns a 1, a 3 or a 5, in words; a 2 or a 4 lies between its neighbours. */
export interface Anchors {
  one: string;
  three: string;
  five: string;
}

/** The points of the scale that are written out, and by which name. */
export const anchorPoints = [
  { point: 1, anchor: 'one' },
  { point: 3, anchor: 'three' },
  { point: 5, anchor: 'five' },
] as const;
