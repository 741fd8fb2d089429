import { IsOptional, IsString, Length, MaxLength } from 'class-validator';
import { ShownCase } from '#lifecycle';
import { Trimmed } from '#problems';

export class AskForSeatDto {
  /** Why; the supervisor reads it. */
  @IsOptional()
  @IsString()
  @Trimmed()
  @MaxLength(1000, { message: 'Write at most 1,000 characters.' })
  note?: string | null;
}

export class EnrolmentReasonDto {
  /** Why; the officer and the supervisor read it. */
  @IsString()
  @Trimmed()
  @Length(5, 2000, { message: 'Say in a sentence why: the officer and the supervisor read it.' })
  reason: string;
}

export class EnrolledOfficerDto {
  /** The person's id. */
  id: string;
  name: string;
  unitName: string;
}

export class EnrolmentDto extends ShownCase {
  sessionId: string;
  courseId: string;
  courseTitle: string;
  /** Hours of the course. */
  hours: number;
  place: string;
  startsAt: Date;
  endsAt: Date;
  /** On how many days the session meets. */
  days: number;
  officer: EnrolledOfficerDto;
  seats: number;
  /** Seats that nobody has and nobody waits for. */
  seatsFree: number;
  /** The place in line, 1 for the first; null for somebody who does not wait. */
  inLine: number | null;
  note: string | null;
  reason: string | null;
  askedAt: Date;
  decidedByName: string | null;
  decidedAt: Date | null;
  attendedHours: number | null;
  excusedHours: number;
  /** Another course of the officer in the same hours. */
  clash: string | null;
}

export class EnrolmentPageDto {
  items: EnrolmentDto[];
  next: string | null;
}
