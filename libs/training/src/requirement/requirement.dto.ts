import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsObject,
  IsISO8601,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { IsDecimalNumber } from '#problems';
import { ShownCase } from '#lifecycle';
import { PageQuery } from '#persistence';

const asDay = { message: 'Give the day as year-month-day, such as 2027-03-01.' };
const aDay = /^\d{4}-\d{2}-\d{2}$/;
const noSuchDay = { message: 'There is no such day. Give it as year-month-day.' };
const why = { message: 'Say in a sentence why: the officer reads it.' };

export class NoteLeaveDto {
  /** The first day away: today or before. */
  @Matches(aDay, asDay)
  @IsISO8601({ strict: true }, noSuchDay)
  startsOn: string;

  /** The day on which the officer is expected back. */
  @Matches(aDay, asDay)
  @IsISO8601({ strict: true }, noSuchDay)
  backOn: string;

  @IsString()
  @Length(5, 2000, why)
  reason: string;
}

export class NoteReturnDto {
  /** The first day back. */
  @Matches(aDay, asDay)
  @IsISO8601({ strict: true }, noSuchDay)
  returnedOn: string;
}

export class ExtendDto {
  /** The new last day for what is next. */
  @Matches(aDay, asDay)
  @IsISO8601({ strict: true }, noSuchDay)
  dueOn: string;

  @IsString()
  @Length(5, 2000, why)
  reason: string;
}

export class WaiveDto {
  @IsString()
  @Length(5, 2000, why)
  reason: string;
}

export class AttendDto {
  @IsUUID('all', { message: 'Choose a course from the list.' })
  courseId: string;

  /** The day on which it would be completed. */
  @Matches(aDay, asDay)
  @IsISO8601({ strict: true }, noSuchDay)
  on: string;

  /** All of the course's, where it is left out. */
  @IsOptional()
  @IsDecimalNumber(2, { message: 'Give the hours as a number.' })
  @Min(0.25, { message: 'Give a quarter of an hour at the least.' })
  @Max(999, { message: 'Give fewer hours.' })
  hours?: number;
}

export class SimulateDto {
  /** What would be attended. */
  @IsArray({ message: 'Give a list of courses with their days.' })
  @ArrayMaxSize(50, { message: 'Try fifty courses at the most.' })
  @IsObject({ each: true, message: 'Give each course with its day.' })
  @ValidateNested({ each: true })
  @Type(() => AttendDto)
  attend: AttendDto[];
}

/** One thing that an officer owes: hours of something by a day. */
export class StandingDto {
  key: string;
  title: string;
  hours: number;
  verified: number;
  /** Wait to be verified. */
  claimed: number;
  /** Of sessions to come. */
  planned: number;
  /** Not verified yet. */
  owed: number;
  dueOn: string;
  metOn: string | null;
  /** What waits and what is planned is enough, in time. */
  reaches: boolean;
  late: boolean;
  /** Its first reminder has come. */
  soon: boolean;
  waived: boolean;
}

export class ExplainedStandingDto extends StandingDto {
  /** Why it is owed by that day, in sentences. */
  because: string[];
  expiresOn: string | null;
}

export class BalanceDto {
  standings: ExplainedStandingDto[];
  nextKey: string;
  /** Everything whose first reminder has come is reached by what waits and what is planned. */
  reaches: boolean;
  /** In words: what there is, what is next, and whether the plan is enough. */
  summary: string;
}

export class RequirementDto extends ShownCase {
  backOn: string | null;
}

export class TrainedOfficerDto {
  /** The person's id. */
  id: string;
  name: string;
  unitName: string;
}

export class ServedDto {
  from: string;
  /** The last day; null while it goes on. */
  last: string | null;
}

export class OfficerTrainingDto {
  officer: TrainedOfficerDto;
  /** The person asking is the officer. */
  own: boolean;
  /** Null for an officer who has not been an SRO: nothing is asked of them here. */
  requirement: RequirementDto | null;
  balance: BalanceDto | null;
  /** As SRO, on whatever campus. */
  served: ServedDto[];
  /** Away from duty; the clock stands still. */
  leave: ServedDto[];
}

export class UnitQuery extends PageQuery {
  /** Only the officers of this unit. */
  @IsOptional()
  @IsUUID('all', { message: 'Give the id of a unit of the agency.' })
  unitId?: string;
}

export class OfficerAtGlanceDto extends ShownCase {
  officer: TrainedOfficerDto;
  nextTitle: string;
  nextDueOn: string;
  nextHours: number;
  nextOwed: number;
  /** The last day of what is next has passed. */
  late: boolean;
  reaches: boolean;
  backOn: string | null;
  standings: StandingDto[];
}

export class UnitTrainingPageDto {
  items: OfficerAtGlanceDto[];
  next: string | null;
  /** Of all officers that are seen: so many, so many of them late, so many whose plan does not reach. */
  officers: number;
  late: number;
  atRisk: number;
}
