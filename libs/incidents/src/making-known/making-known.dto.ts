import { IsISO8601, IsString, Length, Matches } from 'class-validator';
import { ShownCase } from '#lifecycle';
import { Trimmed } from '#problems';

export class HoldDto {
  /** Why the school is not to know yet; law enforcement alone reads it. */
  @Trimmed()
  @IsString()
  @Length(10, 2000, { message: 'Say in 10 to 2,000 characters why the school is not to know yet.' })
  reason: string;

  /** The day on which it is brought up again. */
  @Matches(/^\d{4}-\d{2}-\d{2}$/, { message: 'Give the day as year-month-day, such as 2027-03-01.' })
  @IsISO8601({ strict: true }, { message: 'There is no such day. Give it as year-month-day.' })
  until: string;
}

export class RefuseHoldDto {
  /** Why the school is to know now; law enforcement alone reads it. */
  @Trimmed()
  @IsString()
  @Length(10, 2000, { message: 'Say in 10 to 2,000 characters why the school is to know now.' })
  reason: string;
}

export class MakingKnownDto extends ShownCase {
  incidentId: string;
  begunAt: Date;
  /** Until when the school is to know of it, or until when a decision is due. */
  dueAt: Date;
  overdue: boolean;
  /** Why the school is not to know yet. */
  holdReason: string | null;
  /** The day on which it is brought up again. */
  heldUntil: string | null;
  askedByName: string | null;
  askedAt: Date | null;
  decidedByName: string | null;
  decidedAt: Date | null;
  knownByName: string | null;
  knownAt: Date | null;
}
