import { IsIn, IsISO8601, Length, Matches } from 'class-validator';

const aDay = /^\d{4}-\d{2}-\d{2}$/;
const asDay = { message: 'Give the day as year-month-day, such as 2027-03-01.' };
const exists = { message: 'There is no such day. Give it as year-month-day.' };

export class CalendarQuery {
  @IsISO8601({ strict: true }, exists)
  @Matches(aDay, asDay)
  from: string;

  @IsISO8601({ strict: true }, exists)
  @Matches(aDay, asDay)
  to: string;
}

export class NewCalendarDayDto {
  @IsISO8601({ strict: true }, exists)
  @Matches(aDay, asDay)
  day: string;

  @IsIn(['holiday', 'no school'], { message: 'Say whether it is a holiday or a day without school.' })
  kind: 'holiday' | 'no school';

  @Length(1, 120, { message: 'Name the day in 1 to 120 characters.' })
  name: string;
}

export class NewSchoolTermDto {
  @Length(1, 120, { message: 'Name the term in 1 to 120 characters.' })
  name: string;

  @IsISO8601({ strict: true }, exists)
  @Matches(aDay, asDay)
  startsOn: string;

  @IsISO8601({ strict: true }, exists)
  @Matches(aDay, asDay)
  endsOn: string;
}

export class CalendarDayDto {
  id: string;
  day: string;
  kind: 'holiday' | 'no school';
  name: string;
}

export class SchoolTermDto {
  id: string;
  name: string;
  startsOn: string;
  endsOn: string;
}

export class CalendarDto {
  timeZone: string;
  days: CalendarDayDto[];
  terms: SchoolTermDto[];
}

/** A change of the calendar, and what moved because of it. */
export class CalendarChangeDto {
  id: string;
  /** What was done; reads on after the name: 'made Friday, March 5, 2027 a holiday: Snow'. */
  says: string;
  who: string;
  changedAt: Date;
  /** When the dates had followed; null while they are being counted again. */
  followedAt: Date | null;
  /** The change that the numbers stand with: another one where several were followed in one go. */
  followedWith: string | null;
  datesMoved: number | null;
  peopleTold: number | null;
  /** How many dates could not be counted on the new calendar, and stay as they were. */
  datesUncounted: number | null;
  /** It has failed, and is tried again. */
  failing: boolean;
}

export class CalendarChangePageDto {
  items: CalendarChangeDto[];
  next: string | null;
}
