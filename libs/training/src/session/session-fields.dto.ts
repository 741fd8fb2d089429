import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsISO8601,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { IsDecimalNumber, Trimmed, withOffset } from '#problems';
import { PageQuery } from '#persistence';

const start = { message: 'Give the start as date and time with its offset, such as 2027-03-01T08:00:00-05:00.' };
const end = { message: 'Give the end as date and time with its offset, such as 2027-03-01T17:00:00-05:00.' };
const seats = { message: 'Give the seats as a whole number from 1 to 1000.' };
const cost = { message: 'Give the cost of a seat in dollars from 0 to 99,999, such as 0 or 125.50.' };
const hours = { message: 'Give the hours as a number from 0 to 400, such as 40 or 7.5.' };

export class SessionDayDto {
  /** With the offset of its time zone. */
  @Matches(withOffset, start)
  @IsISO8601({ strict: true }, start)
  startsAt: string;

  /** With the offset of its time zone. */
  @Matches(withOffset, end)
  @IsISO8601({ strict: true }, end)
  endsAt: string;
}

export class SessionFieldsDto {
  @IsString()
  @Trimmed()
  @Length(1, 200, { message: 'Say in 1 to 200 characters where the session is.' })
  place: string;

  /** The days on which it meets, from the first to the last. */
  @IsArray({ message: 'Give the days of the session.' })
  @ArrayMinSize(1, { message: 'Give at least one day.' })
  @ArrayMaxSize(30, { message: 'A session has at most 30 days.' })
  @IsObject({ each: true, message: 'Give each day with its start and its end.' })
  @ValidateNested({ each: true })
  @Type(() => SessionDayDto)
  days: SessionDayDto[];

  @IsInt(seats)
  @Min(1, seats)
  @Max(1000, seats)
  seats: number;

  /** Dollars for a seat. */
  @IsDecimalNumber(2, cost)
  @Min(0, cost)
  @Max(99_999, cost)
  cost: number;

  /** School administrators may be invited. */
  @IsBoolean({ message: 'Say true or false: may school administrators be invited?' })
  openToSchools: boolean;

  /** What to bring, how to get there. */
  @IsOptional()
  @IsString()
  @MaxLength(2000, { message: 'Write at most 2,000 characters.' })
  note?: string | null;

  /** Who runs it and records who attended; without it, whoever schedules it. */
  @IsOptional()
  @IsUUID('all', { message: 'Choose somebody of the agency to run the session.' })
  runById?: string;
}

export class SessionListQuery extends PageQuery {
  /** Those that are not over yet, from the next one on, or those that are, from the latest one back. */
  @IsOptional()
  @IsIn(['ahead', 'behind'], { message: 'Choose ahead or behind.' })
  when: 'ahead' | 'behind' = 'ahead';

  /** Only those of this course. */
  @IsOptional()
  @IsUUID('all', { message: 'Give the id of a course of the catalogue.' })
  courseId?: string;
}

export class AttendanceDto {
  /** The id of the enrolment, or of the invitation. */
  @IsUUID('all', { message: 'Give the id of the enrolment or the invitation.' })
  participantId: string;

  /** Hours that were attended; 0 for somebody who did not come. */
  @IsDecimalNumber(2, hours)
  @Min(0, hours)
  @Max(400, hours)
  hours: number;

  /** Hours that were missed and excused: they count once they are made up. */
  @IsOptional()
  @IsDecimalNumber(2, hours)
  @Min(0, hours)
  @Max(400, hours)
  excusedHours?: number;
}

export class RecordAttendanceDto {
  /** Everybody who was expected, once. */
  @IsArray({ message: 'Say of everybody who was expected how many hours they attended.' })
  @ArrayMaxSize(1000, { message: 'A session has at most 1,000 seats.' })
  @IsObject({ each: true, message: 'Say of each participant how many hours they attended.' })
  @ValidateNested({ each: true })
  @Type(() => AttendanceDto)
  attendance: AttendanceDto[];
}

export class SessionReasonDto {
  /** Why; those concerned read it. */
  @IsString()
  @Trimmed()
  @Length(5, 2000, { message: 'Say in a sentence why: those concerned read it.' })
  reason: string;
}

export class InviteAdministratorsDto {
  @IsArray({ message: 'Choose whom to invite.' })
  @ArrayMinSize(1, { message: 'Choose at least one school administrator.' })
  @ArrayMaxSize(100, { message: 'Invite at most 100 people at a time.' })
  @IsUUID('all', { each: true, message: 'Choose school administrators of the program.' })
  personIds: string[];
}
