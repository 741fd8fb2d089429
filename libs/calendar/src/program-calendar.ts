import { Temporal } from 'temporal-polyfill';
import { daysAfter, plain } from './plain-days.js';
import { type DayUnit, faultOfSpan, type Span } from './span.js';
import { existing } from './time-zone.js';

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
  private readonly dayFormat: Intl.DateTimeFormat;
  private readonly timeFormat: Intl.DateTimeFormat;

  constructor({ timeZone, holidays, noSchool, terms }: CalendarDays) {
    this.timeZone = existing(timeZone);
    this.holidays = new Set(holidays);
    this.noSchool = new Set(noSchool);
    this.terms = terms;
    this.dayFormat = new Intl.DateTimeFormat('en-US', { timeZone, dateStyle: 'full' });
    this.timeFormat = new Intl.DateTimeFormat('en-US', { timeZone, timeStyle: 'short' });
  }

  /** Monday to Friday, and no holiday. */
  isBusinessDay(day: string): boolean {
    return this.isBusiness(day, plain(day).dayOfWeek);
  }

  /** A business day within a term on which there is school. */
  isSchoolDay(day: string): boolean {
    return this.isSchool(day, plain(day).dayOfWeek);
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
    return this.walk(start, amount, unit as DayUnit);
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
    for (const { day, weekday } of daysAfter(start)) {
      if (day > to) break;
      if (counts(day, weekday)) found++;
    }
    return found;
  }

  /** An instant as people say it: 'Tuesday, November 24, 2026 at 3:05 PM', or 'the end of' the day that ends there. */
  words(instant: Date): string {
    const endOfDay = instant.getTime() === this.startOfDay(this.dayOf(instant)).getTime();
    const shown = endOfDay ? new Date(instant.getTime() - 1) : instant;
    const day = this.dayFormat.format(shown);
    return endOfDay ? `the end of ${day}` : `${day} at ${this.timeFormat.format(shown)}`;
  }

  private isBusiness(day: string, weekday: number): boolean {
    return weekday <= 5 && !this.holidays.has(day);
  }

  private isSchool(day: string, weekday: number): boolean {
    return (
      this.isBusiness(day, weekday) &&
      !this.noSchool.has(day) &&
      this.terms.some((term) => term.startsOn <= day && day <= term.endsOn)
    );
  }

  private counting(unit: Span['unit']): (day: string, weekday: number) => boolean {
    if (unit === 'business days') return (day, weekday) => this.isBusiness(day, weekday);
    if (unit === 'school days') return (day, weekday) => this.isSchool(day, weekday);
    throw new RangeError(`${unit} are counted from an instant, not from a day.`);
  }

  private walk(start: Temporal.PlainDate, amount: number, unit: DayUnit): string {
    const counts = this.counting(unit);
    let last = start.toString();
    if (amount === 0) return last;
    let [left, gap] = [amount, 0];
    for (const { day, weekday } of daysAfter(start)) {
      if (counts(day, weekday)) {
        [last, gap] = [day, 0];
        if (--left === 0) break;
      } else if (++gap > longestGap) {
        break;
      }
    }
    if (left === 0) return last;
    throw new RangeError(`The program's calendar has no ${unit} after ${last}. Fill in the calendar first.`);
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

function moment(instant: Date): number {
  const milliseconds = instant.getTime();
  if (Number.isNaN(milliseconds)) throw new RangeError('This is no instant.');
  return milliseconds;
}
