import { Temporal } from 'temporal-polyfill';
import { faultOfSpan, type Span } from './span.js';

/** A school year's part in which school is held; both days count. */
export interface SchoolTerm {
  startsOn: string;
  endsOn: string;
}

export interface CalendarDays {
  /** IANA name, such as 'America/Kentucky/Louisville'. */
  timeZone: string;
  /** Days, 'YYYY-MM-DD', on which neither the agency's offices nor the schools work. */
  holidays: Iterable<string>;
  /** Days on which there is no school although it is a term's weekday. */
  noSchool: Iterable<string>;
  terms: SchoolTerm[];
}

/** So many days without a single business or school day: the calendar itself is not filled in. */
const longestGap = 400;

/** The days and the clock of one program. Instants are `Date`, days are 'YYYY-MM-DD' in the program's time zone. */
export class ProgramCalendar {
  readonly timeZone: string;
  private readonly holidays: Set<string>;
  private readonly noSchool: Set<string>;
  private readonly terms: SchoolTerm[];

  constructor({ timeZone, holidays, noSchool, terms }: CalendarDays) {
    this.timeZone = timeZone;
    this.holidays = new Set(holidays);
    this.noSchool = new Set(noSchool);
    this.terms = terms;
  }

  /** Monday to Friday, and no holiday. */
  isBusinessDay(day: string): boolean {
    return Temporal.PlainDate.from(day).dayOfWeek <= 5 && !this.holidays.has(day);
  }

  /** A business day within a term on which there is school. */
  isSchoolDay(day: string): boolean {
    return (
      this.isBusinessDay(day) &&
      !this.noSchool.has(day) &&
      this.terms.some((term) => term.startsOn <= day && day <= term.endsOn)
    );
  }

  /** The program's day at an instant. */
  dayOf(instant: Date): string {
    return this.zoned(instant).toPlainDate().toString();
  }

  startOfDay(day: string): Date {
    return this.instantOf(Temporal.PlainDate.from(day));
  }

  /** The instant at which the day is over: the first of the next day. A day of 23 or 25 hours ends when it ends. */
  endOfDay(day: string): Date {
    return this.instantOf(Temporal.PlainDate.from(day).add({ days: 1 }));
  }

  /**
   * When a span that begins at the instant is over. Minutes and hours are counted exactly; with days it is the end of
   * the so manieth such day after the instant's own.
   * Throws RangeError where the calendar has no such day for more than a year.
   */
  add(instant: Date, span: Span): Date {
    const { amount, unit } = checked(span);
    if (unit === 'minutes') return new Date(instant.getTime() + amount * 60_000);
    if (unit === 'hours') return new Date(instant.getTime() + amount * 3_600_000);
    return this.endOfDay(this.addToDay(this.dayOf(instant), span));
  }

  /** The so manieth such day after the day; none of them is the day itself. Spans of minutes and hours have no day. */
  addToDay(day: string, span: Span): string {
    const { amount, unit } = checked(span);
    if (unit === 'minutes' || unit === 'hours')
      throw new RangeError('Minutes and hours are added to an instant, not to a day.');
    const start = Temporal.PlainDate.from(day);
    if (unit === 'calendar days') return start.add({ days: amount }).toString();
    return this.walk(
      start,
      amount,
      unit === 'business days' ? (one) => this.isBusinessDay(one) : (one) => this.isSchoolDay(one),
      unit,
    );
  }

  /** How many days lie between two days: 1 from a day to the next; negative backwards. */
  daysBetween(from: string, to: string): number {
    return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'days' }).days;
  }

  /** An instant as people say it: 'Tuesday, November 24, 2026 at 3:05 PM', or 'the end of' the day that ends there. */
  words(instant: Date): string {
    const { hour, minute, second } = this.zoned(instant);
    const endOfDay = hour === 0 && minute === 0 && second === 0;
    const shown = endOfDay ? new Date(instant.getTime() - 1) : instant;
    const day = shown.toLocaleDateString('en-US', { timeZone: this.timeZone, dateStyle: 'full' });
    if (endOfDay) return `the end of ${day}`;
    return `${day} at ${shown.toLocaleTimeString('en-US', { timeZone: this.timeZone, timeStyle: 'short' })}`;
  }

  private walk(start: Temporal.PlainDate, amount: number, counts: (day: string) => boolean, unit: string): string {
    let day = start;
    let gap = 0;
    for (let left = amount; left > 0;) {
      day = day.add({ days: 1 });
      if (counts(day.toString())) {
        left--;
        gap = 0;
      } else if (++gap > longestGap) {
        throw new RangeError(
          `The program's calendar has no ${unit} after ${day.subtract({ days: gap }).toString()}. Fill in the calendar first.`,
        );
      }
    }
    return day.toString();
  }

  private zoned(instant: Date): Temporal.ZonedDateTime {
    return Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(this.timeZone);
  }

  private instantOf(day: Temporal.PlainDate): Date {
    return new Date(day.toZonedDateTime(this.timeZone).epochMilliseconds);
  }
}

function checked(span: Span): Span {
  const fault = faultOfSpan(span);
  if (fault) throw new RangeError(fault);
  return span;
}
