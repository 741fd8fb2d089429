// What the pictures draw; the API answers in the same shapes.

export interface Named {
  id: string;
  name: string;
}

/** What a panel gave one candidate, in points from 1 to 5. */
export interface PanelScore {
  mean: number | null;
  spread: number | null;
  panelists: { panelistId: string; mean: number }[];
}

export interface RankedCandidate extends PanelScore {
  candidateId: string;
  name: string;
  rank: number | null;
  tied: boolean;
  /** Why there is no place. */
  reason: string | null;
  competencies: (PanelScore & { competency: string })[];
}

export interface RaterSeverity {
  panelistId: string;
  /** Points below (negative) or above the panel; null for too few candidates in common. */
  severity: number | null;
  candidates: number;
}

export type Band = 'poor' | 'moderate' | 'good' | 'excellent';

/** 0 to 1, with its 95 percent limits. */
export interface Reliability {
  value: number;
  lower: number;
  upper: number;
  band: Band;
  lowerBand: Band;
  upperBand: Band;
}

export interface Agreement {
  figures: { single: Reliability; average: Reliability; candidateIds: string[]; panelistIds: string[] } | null;
  reason: string | null;
}

export type Stage = 'expressed' | 'eligible' | 'interviewed' | 'finalist' | 'offered' | 'appointed';

export interface SelectionRate {
  considered: number;
  selected: number;
  rate: number | null;
}

export interface GroupRate extends SelectionRate {
  group: string;
  /** Cut to three decimals, so that below four fifths never reads as 80.0%. */
  impactRatio: number | null;
  belowFourFifths: boolean | null;
  reason: string | null;
}

export interface StepRates {
  from: Stage;
  to: Stage;
  overall: SelectionRate;
  groups: GroupRate[];
}
