import { IsIn, IsISO8601, IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { ShownCase } from '#lifecycle';

export class ConfirmPostingDto {
  /** How the notice was made known in the unit. */
  @IsIn(['bulletin board', 'roll call', 'e-mail', 'other'], {
    message: 'Say how the notice was made known: bulletin board, roll call, e-mail or other.',
  })
  how: 'bulletin board' | 'roll call' | 'e-mail' | 'other';

  /** The day on which it was put up. */
  @Matches(/^\d{4}-\d{2}-\d{2}$/, { message: 'Give the day as year-month-day, such as 2027-03-01.' })
  @IsISO8601({ strict: true }, { message: 'There is no such day. Give it as year-month-day.' })
  postedOn: string;

  @IsOptional()
  @IsString()
  @MaxLength(500, { message: 'Keep the note under 500 characters.' })
  note?: string;
}

export class UnitPostingDto extends ShownCase {
  vacancyId: string;
  unit: string;
  /** Who puts the notice up; null where the unit has nobody named, and HR does. */
  contactName: string | null;
  /** How many sworn officers of the unit were told in-app and by e-mail, and when. */
  officersTold: number;
  toldAt: Date;
  how: string | null;
  postedOn: string | null;
  note: string | null;
  confirmedByName: string | null;
  confirmedAt: Date | null;
}
