import { IsDefined, IsISO8601, Length, Matches } from 'class-validator';

export class SetPolicyDto {
  /** A whole number for most; each policy says what it takes. */
  @IsDefined({ message: 'Give the new value.' })
  value: number;

  /** The first day on which it holds; today or later. */
  @IsISO8601({ strict: true }, { message: 'There is no such day. Give it as year-month-day.' })
  @Matches(/^\d{4}-\d{2}-\d{2}$/, { message: 'Give the day as year-month-day, such as 2027-03-01.' })
  effectiveOn: string;

  @Length(5, 1000, { message: 'Say in 5 to 1,000 characters why it is changed.' })
  reason: string;
}

export class PolicyChoiceDto {
  value: number;
  effectiveOn: string;
  reason: string;
  setByName: string;
  setAt: Date;
}

export class PolicyDto {
  key: string;
  title: string;
  source: string;
  /** What holds today. */
  value: number;
  default: number;
  /** Every choice, the newest first; those with a later day are not in effect yet. */
  history: PolicyChoiceDto[];
}
