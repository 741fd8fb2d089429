import { Calendar4000000000000 } from './migrations/4000000000000-calendar.js';
import { CalendarChanges4000000000001 } from './migrations/4000000000001-calendar-changes.js';

export { CalendarChanges } from './calendar-changes.js';
export { changesToFollow, claimFollowing, followed, notFollowed, programsToFollow } from './calendar-change.sql.js';
export { CalendarModule } from './calendar.module.js';
export { dayInWords } from './day-in-words.js';
export { readCalendar } from './calendar.sql.js';
export { ProgramCalendar, type CalendarDays, type SchoolTerm } from './program-calendar.js';
export { schoolDaysAfter } from './school-days-after.js';
export { type DayUnit, faultOfSpan, spanUnits, type Span, type SpanUnit } from './span.js';
export const calendarMigrations = [Calendar4000000000000, CalendarChanges4000000000001];
