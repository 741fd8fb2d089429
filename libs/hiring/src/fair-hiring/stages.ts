/** The stages of hiring in their order; who reached one has passed all before it. */
export const stages = ['expressed', 'eligible', 'interviewed', 'finalist', 'offered', 'appointed'] as const;

export type Stage = (typeof stages)[number];

/** One person in one vacancy. */
export interface HiringOutcome {
  /** What the figures are compared by, such as the unit or a band of length of service. */
  group: string;
  /** The furthest stage reached. */
  reached: Stage;
  /** Left of their own accord at that stage, so that nobody decided on the next one. */
  withdrew?: boolean;
}

export const placeOf = (stage: Stage): number => stages.indexOf(stage);
