import { IsISO8601, IsOptional, IsString, Length, Matches, MaxLength } from 'class-validator';
import { ShownCase } from '#lifecycle';

export class CompleteFollowUpDto {
  /** What was done, such as which room it is. */
  @IsOptional()
  @IsString()
  @MaxLength(1000, { message: 'Keep the note under 1,000 characters.' })
  note?: string;

  /** The day on which it was done; today where it is left out. */
  @IsOptional()
  @Matches(/^\d{4}-\d{2}-\d{2}$/, { message: 'Give the day as year-month-day, such as 2027-03-01.' })
  @IsISO8601({ strict: true }, { message: 'There is no such day. Give it as year-month-day.' })
  doneOn?: string;
}

export class FollowUpNotNeededDto {
  /** Why; both sides read it. */
  @IsString()
  @Length(5, 2000, { message: 'Say in a sentence why it is not needed: both sides read it.' })
  reason: string;
}

export class FollowUpDto extends ShownCase {
  assignmentId: string;
  kind: string;
  /** What it is: 'Office space'. */
  label: string;
  /** What has to be done, in words. */
  title: string;
  /** The standard that asks for it, of the 27. */
  standard: number;
  /** Who owes it, in words. */
  owner: string;
  dueAt: Date;
  overdue: boolean;
  /** What the note of whoever completes it has to say; null where none is needed. */
  noteSays: string | null;
  note: string | null;
  doneOn: string | null;
  /** Why it was not needed. */
  reason: string | null;
  settledByName: string | null;
  settledAt: Date | null;
}
