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
