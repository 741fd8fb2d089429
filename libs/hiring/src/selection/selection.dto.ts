import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsISO8601,
  IsString,
  IsUUID,
  Length,
  Matches,
} from 'class-validator';

const aDay = /^\d{4}-\d{2}-\d{2}$/;

export class FinalistsDto {
  /** The expressions of interest of the finalists. */
  @IsArray({ message: 'Name the finalists.' })
  @ArrayMinSize(1, { message: 'Name at least one finalist.' })
  @ArrayMaxSize(50, { message: 'Name 50 finalists at the most.' })
  @ArrayUnique({ message: 'Name each finalist once.' })
  @IsUUID(undefined, { each: true, message: 'Each finalist is an expression of interest.' })
  finalists: string[];
}

export class SelectDto {
  /** The expression of interest of the officer selected. */
  @IsUUID(undefined, { message: 'Choose the officer.' })
  expressionId: string;

  /** The expressions of interest of the alternates, in the order in which they are asked; it may be empty. */
  @IsArray({ message: 'Name the alternates in their order, or send an empty list.' })
  @ArrayMaxSize(20, { message: 'Name 20 alternates at the most.' })
  @IsUUID(undefined, { each: true, message: 'Each alternate is an expression of interest.' })
  alternates: string[];

  /** Why this officer, and in this order. */
  @IsString()
  @Length(20, 4000, { message: 'Say in 20 to 4,000 characters why this officer is selected: it is kept on record.' })
  justification: string;

  /** The first day on campus. */
  @Matches(aDay, { message: 'Give the first day on campus as year-month-day, such as 2027-03-01.' })
  @IsISO8601({ strict: true }, { message: 'There is no such day. Give the first day on campus as year-month-day.' })
  startsOn: string;

  /** The last day on which the officer can answer. */
  @Matches(aDay, { message: 'Give the day to answer by as year-month-day, such as 2027-03-01.' })
  @IsISO8601({ strict: true }, { message: 'There is no such day. Give the day to answer by as year-month-day.' })
  answerBy: string;
}

export class SelectionReasonDto {
  /** The reason, which is kept on record. */
  @IsString()
  @Length(10, 4000, { message: 'Give the reason in 10 to 4,000 characters: it is kept on record.' })
  reason: string;
}

export class SelectionPlaceDto {
  /** 0 for the officer selected, 1 and on for the alternates. */
  place: number;
  expressionId: string;
  officerName: string;
}

export class SelectionDto {
  id: string;
  justification: string;
  againstObjection: boolean;
  startsOn: string;
  answerBy: Date;
  alternatesUntil: Date;
  selectedByName: string;
  selectedAt: Date;
  approvedByName: string | null;
  approvedAt: Date | null;
  returnedReason: string | null;
  places: SelectionPlaceDto[];
}

export class SelectionCandidateDto {
  expressionId: string;
  officerName: string;
  /** Of the expression of interest. */
  state: string;
  stateLabel: string;
  interviewId: string | null;
  /** Somebody of the agency and an administrator of the campus have scored. */
  scored: boolean;
  recommendationId: string | null;
  /** The state of the school's say; null where the school is not asked. */
  recommendation: string | null;
  recommendationLabel: string | null;
}

export class SelectionPageDto {
  candidates: SelectionCandidateDto[];
  /** The newest first. */
  selections: SelectionDto[];
}
