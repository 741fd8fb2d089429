/** A length of time as people say it. */
export class LengthDto {
  years: number;
  months: number;
  days: number;
}

export class StretchDto {
  startedOn: string;
  endedOn: string;
  days: number;
  length: LengthDto;
  /** Days of this stretch and of all before it. */
  total: number;
}

export class ArithmeticDto {
  /** Service without a break, in order: overlaps are counted once, and nothing after the closing day. */
  stretches: StretchDto[];
  totalDays: number;
  length: LengthDto;
  /** Days that make the minimum for this officer; null where there is no service to count from. */
  daysNeeded: number | null;
  /** 29ths of February in a gap, which are not asked for. */
  leapDaysInGaps: string[];
}

/** Standard 24, computed for the closing day, with every step that leads to the sums. */
export class EligibilityDto {
  closingDay: string;
  minimumYears: number;
  /** From every entry that was not rejected. */
  claimed: ArithmeticDto;
  /** From the entries that HR has verified. */
  verified: ArithmeticDto;
  meetsClaimed: boolean;
  meetsVerified: boolean;
  /** The first closing day for which the claimed service is long enough if it goes on as entered; null for never. */
  firstEligibleDay: string | null;
}
