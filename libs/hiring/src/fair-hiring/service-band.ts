const bands = [
  { from: 0, name: 'Under 3 years' },
  { from: 3, name: '3 to 4 years' },
  { from: 5, name: '5 to 9 years' },
  { from: 10, name: '10 to 19 years' },
  { from: 20, name: '20 years and more' },
];

/**
 * The band of length of service, by whole years on the closing day. The first band holds those whom standard 24
 * excludes by itself; the others are wide enough to hold the five people that a group needs to be judged.
 */
export const serviceBand = (years: number): string => bands.findLast(({ from }) => years >= from)!.name;

/** All bands, the shortest service first. */
export const serviceBands: readonly string[] = bands.map(({ name }) => name);
