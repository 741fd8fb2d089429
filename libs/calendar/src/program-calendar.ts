import { Temporal } from 'temporal-polyfill';
import { type DayUnit, faultOfSpan, type Span } from './span.js';

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

/** So many days apart, and business or school days are not counted any more: one of the two is a slip of the pen. */
const farthest = 36_525;

/**
 * The days and the clock of one program. Instants are `Date`, days are 'YYYY-MM-DD' in the program's time zone. Everything
 * throws RangeError for a time zone, a day, an instant or a span that is none.
 */
export class ProgramCalendar {
  readonly timeZone: string;
  private readonly holidays: Set<string>;
  private readonly noSchool: Set<string>;
  /** The day that was asked for last, with its first instant and the first after it. */
  private asked = { day: '', from: 0, until: 0 };
  private readonly terms: SchoolTerm[];

  constructor({ timeZone, holidays, noSchool, terms }: CalendarDays) {
    this.timeZone = existing(timeZone);
    this.holidays = new Set(holidays);
    this.noSchool = new Set(noSchool);
    this.terms = terms;
  }

  /** Monday to Friday, and no holiday. */
  isBusinessDay(day: string): boolean {
    return plain(day).dayOfWeek <= 5 && !this.holidays.has(day);
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
    const at = instant.getTime();
    // Nearly every question is about today.
    if (at >= this.asked.from && at < this.asked.until) return this.asked.day;
    const day = this.zoned(instant).toPlainDate().toString();
    this.asked = { day, from: this.startOfDay(day).getTime(), until: this.endOfDay(day).getTime() };
    return day;
  }

  startOfDay(day: string): Date {
    return this.instantOf(plain(day));
  }

  /** The instant at which the day is over: the first of the next day. A day of 23 or 25 hours ends when it ends. */
  endOfDay(day: string): Date {
    return this.instantOf(plain(day).add({ days: 1 }));
  }

  /**
   * When a span that begins at the instant is over. Minutes and hours are counted exactly; with days it is the end of
   * the last such day after the instant's own (of its own day for no days at all).
   * Throws RangeError where the calendar has no such day for more than a year.
   */
  add(instant: Date, span: Span): Date {
    const { amount, unit } = checked(span);
    if (unit === 'minutes') return new Date(moment(instant) + amount * 60_000);
    if (unit === 'hours') return new Date(moment(instant) + amount * 3_600_000);
    return this.endOfDay(this.addToDay(this.dayOf(instant), span));
  }

  /**
   * The last of so many such days after the day, which itself is not counted. Throws RangeError for minutes and hours,
   * which are added to an instant, and where the calendar has no such day for more than a year.
   */
  addToDay(day: string, span: Span): string {
    const { amount, unit } = checked(span);
    const start = plain(day);
    if (unit === 'calendar days') return start.add({ days: amount }).toString();
    return this.walk(start, amount, this.counting(unit), unit);
  }

  /**
   * How many such days there are after the one day up to the other: 1 from a day to the next business day. Negative
   * backwards, so that a day and `addToDay` of it are always so many days apart.
   */
  daysBetween(from: string, to: string, unit: DayUnit = 'calendar days'): number {
    if (to < from) return -this.daysBetween(to, from, unit) || 0;
    const start = plain(from);
    const apart = start.until(plain(to), { largestUnit: 'days' }).days;
    if (unit === 'calendar days') return apart;
    const counts = this.counting(unit);
    if (apart > farthest) throw new RangeError(`${from} and ${to} are more than a hundred years apart.`);
    let found = 0;
    for (let days = 1; days <= apart; days++) if (counts(start.add({ days }).toString())) found++;
    return found;
  }

  /** An instant as people say it: 'Tuesday, November 24, 2026 at 3:05 PM', or 'the end of' the day that ends there. */
  words(instant: Date): string {
    const endOfDay = instant.getTime() === this.startOfDay(this.dayOf(instant)).getTime();
    const shown = endOfDay ? new Date(instant.getTime() - 1) : instant;
    const day = shown.toLocaleDateString('en-US', { timeZone: this.timeZone, dateStyle: 'full' });
    if (endOfDay) return `the end of ${day}`;
    return `${day} at ${shown.toLocaleTimeString('en-US', { timeZone: this.timeZone, timeStyle: 'short' })}`;
  }

  private counting(unit: Span['unit']): (day: string) => boolean {
    if (unit === 'business days') return (day) => this.isBusinessDay(day);
    if (unit === 'school days') return (day) => this.isSchoolDay(day);
    throw new RangeError(`${unit} are counted from an instant, not from a day.`);
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
    return Temporal.Instant.fromEpochMilliseconds(moment(instant)).toZonedDateTimeISO(this.timeZone);
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

/** `Temporal.PlainDate.from` alone would also take '2027-03-01T10:00' or '20270301'. */
function plain(day: string): Temporal.PlainDate {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) throw new RangeError(`"${day}" is no day. A day is written YYYY-MM-DD.`);
  return Temporal.PlainDate.from(day);
}

function moment(instant: Date): number {
  const milliseconds = instant.getTime();
  if (Number.isNaN(milliseconds)) throw new RangeError('This is no instant.');
  return milliseconds;
}

/** An offset such as '-05:00' knows no daylight saving and is no time zone here. */
function existing(timeZone: string): string {
  if (/^[+-]/.test(timeZone) || !isKnown(timeZone)) throw new RangeError(`There is no time zone "${timeZone}".`);
  return timeZone;
}

function isKnown(timeZone: string): boolean {
  try {
    return Intl.DateTimeFormat('en-US', { timeZone }).resolvedOptions().timeZone.length > 0;
  } catch {
    return false;
  }
}
