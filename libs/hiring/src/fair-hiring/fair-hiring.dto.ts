import { IsIn, IsISO8601, IsOptional, Matches } from 'class-validator';

const aDay = /^\d{4}-\d{2}-\d{2}$/;

export class FairHiringQuery {
  /** What is compared. */
  @IsOptional()
  @IsIn(['unit', 'service'], { message: 'Compare by unit or by service.' })
  by: 'unit' | 'service' = 'unit';

  /** The first closing day that counts; left out, every vacancy that is over counts. */
  @IsOptional()
  @Matches(aDay, { message: 'Give the first closing day as year-month-day, such as 2027-03-01.' })
  @IsISO8601({ strict: true }, { message: 'There is no such day. Give the first closing day as year-month-day.' })
  from?: string;

  /** The last closing day that counts. */
  @IsOptional()
  @Matches(aDay, { message: 'Give the last closing day as year-month-day, such as 2027-03-01.' })
  @IsISO8601({ strict: true }, { message: 'There is no such day. Give the last closing day as year-month-day.' })
  to?: string;
}

export class SelectionRateDto {
  considered: number;
  selected: number;
  /** 0 to 1; null where nobody was considered. */
  rate: number | null;
}

export class GroupRateDto extends SelectionRateDto {
  group: string;
  /** This group's rate over the highest, 0 to 1; null where it is not judged. */
  impactRatio: number | null;
  /** Below four fifths (29 CFR 1607.4(D)): a reason to look closer, not a verdict. */
  belowFourFifths: boolean | null;
  /** Why it is not judged. */
  reason: string | null;
}

export class StepRatesDto {
  from: 'expressed' | 'eligible' | 'interviewed' | 'finalist' | 'offered' | 'appointed';
  to: 'expressed' | 'eligible' | 'interviewed' | 'finalist' | 'offered' | 'appointed';
  overall: SelectionRateDto;
  groups: GroupRateDto[];
}

export class FairHiringDto {
  /** How many vacancies that are over were counted. */
  vacancies: number;
  steps: StepRatesDto[];
  whole: StepRatesDto;
}
