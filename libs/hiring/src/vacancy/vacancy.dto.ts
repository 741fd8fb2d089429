import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsISO8601,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { PageQuery } from '#persistence';
import { ShownCase } from '#lifecycle';

const aDay = /^\d{4}-\d{2}-\d{2}$/;

export class VacancyListQuery extends PageQuery {
  @IsOptional()
  @IsIn([
    'draft',
    'posted',
    'closed',
    'shortlisted',
    'interviewing',
    'ranked',
    'awaiting_approval',
    'offered',
    'filled',
    'reposted',
    'cancelled',
  ])
  state?: string;
}

export class NewVacancyDto {
  /** The campus that the officer is wanted at. */
  @IsUUID(undefined, { message: 'Choose the campus.' })
  campusId: string;
}

/** What HR fills in, step by step; what is left out stays as it is. */
export class VacancyDraftDto {
  @IsOptional()
  @IsUUID(undefined, { message: 'Choose the campus.' })
  campusId?: string;

  @IsOptional()
  @IsString()
  @MaxLength(4000, { message: 'Keep the duties as advisor under 4,000 characters.' })
  advisorDuties?: string;

  @IsOptional()
  @IsString()
  @MaxLength(4000, { message: 'Keep the duties as educator under 4,000 characters.' })
  educatorDuties?: string;

  @IsOptional()
  @IsString()
  @MaxLength(4000, { message: 'Keep the duties as law enforcer under 4,000 characters.' })
  lawEnforcerDuties?: string;

  @IsOptional()
  @IsString()
  @MaxLength(2000, { message: 'Keep the schedule under 2,000 characters.' })
  schedule?: string;

  @IsOptional()
  @IsString()
  @MaxLength(4000, { message: 'Keep the requirements under 4,000 characters.' })
  requirements?: string;

  /** Standard 24: at least three years; it can be raised, not lowered. */
  @IsOptional()
  @IsInt({ message: 'Give the years of service as a whole number.' })
  @Min(3, {
    message: 'Three years of law-enforcement service is the least (standard 24). It can be raised, not lowered.',
  })
  @Max(40, { message: 'Ask for 40 years of service at the most.' })
  minimumServiceYears?: number;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(10, { message: 'Ask for ten documents at the most.' })
  @Length(1, 120, { each: true, message: 'Name each document in 1 to 120 characters.' })
  documentsAsked?: string[];

  /** The day on which it is to be posted; null for as soon as it is ready. */
  @IsOptional()
  @Matches(aDay, { message: 'Give the opening day as year-month-day, such as 2027-03-01.' })
  @IsISO8601({ strict: true }, { message: 'There is no such day. Give the opening day as year-month-day.' })
  opensOn?: string | null;

  /** The last day on which interest can be expressed. */
  @IsOptional()
  @Matches(aDay, { message: 'Give the closing day as year-month-day, such as 2027-03-01.' })
  @IsISO8601({ strict: true }, { message: 'There is no such day. Give the closing day as year-month-day.' })
  closesOn?: string | null;
}

export class CancelVacancyDto {
  /** Why; it is told to the officers who were interested. */
  @IsString()
  @Length(5, 2000, {
    message: 'Say in a sentence why the vacancy is cancelled: the officers who were interested are told.',
  })
  reason: string;
}

export class RepostVacancyDto {
  /** Why; needed once officers are in the interviews or after them, who are told that it is over. */
  @IsOptional()
  @IsString()
  @Length(5, 2000, {
    message: 'Say in a sentence why it is posted again: the officers who are still in the process are told.',
  })
  reason?: string;
}

export class VacancyCampusDto {
  id: string;
  name: string;
}

export class MissingDto {
  field: string;
  message: string;
}

export class MyExpressionDto {
  id: string;
  state: string;
  stateLabel: string;
}

export class VacancyCountsDto {
  interested: number;
  eligible: number;
  /** Interviewed and ranked, or offered the post. */
  ranked: number;
  ineligible: number;
  withdrawn: number;
}

export class VacancyDto extends ShownCase {
  title: string;
  campus: VacancyCampusDto;
  advisorDuties: string;
  educatorDuties: string;
  lawEnforcerDuties: string;
  schedule: string;
  requirements: string;
  minimumServiceYears: number;
  documentsAsked: string[];
  opensOn: string | null;
  closesOn: string | null;
  /** The instant at which the closing day ends in the program's time zone. */
  closesAt: Date | null;
  decisionsDueAt: Date | null;
  postedAt: Date | null;
  closedAt: Date | null;
  cancelReason: string | null;
  filledAt: Date | null;
  selectionDueAt: Date | null;
  /** The kit that is frozen into the vacancy. */
  interviewKitId: string | null;
  /** How many interviews are not scored yet, and how many are. */
  interviewsOpen: number;
  interviewsScored: number;
  /** The person asking sits on the panel. */
  onPanel: boolean;
  followsId: string | null;
  /** The vacancy that it was posted again as. */
  followedById: string | null;
  /** What is missing before it can be posted; for HR and while it is a draft. */
  missing: MissingDto[];
  /** The earliest day on which it may close if it is posted today; while it is a draft. */
  earliestClosesOn: string | null;
  units: number;
  unitsPending: number;
  /** Null for officers: who else is interested is not theirs to see. */
  counts: VacancyCountsDto | null;
  /** The asking officer's own expression of interest. */
  myExpression: MyExpressionDto | null;
  /** Nobody is eligible and nothing is open any more: it can be posted again. */
  offersRepost: boolean;
}

export class VacancyPageDto {
  items: VacancyDto[];
  next: string | null;
}
