import type { Settings } from '#policies';
import type { Owner } from '#tasks';

/** What a change of the calendar is followed with: when, on which calendar, and by which policies. */
export interface Recount {
  now: Date;
  settings: Settings;
  /** The end of the next business day: what is brought forward leaves that long. */
  soonest: Date;
}

/** A date that a change of the calendar has moved. */
export interface MovedDate {
  /** Of the task, or of what the clock is to do; of the case where a column of it keeps the date. */
  id: string;
  caseKind: string;
  caseId: string;
  /** What is due then, in words. */
  what: string;
  path: string;
  /** Who is told; null where only the record says it. */
  owner: Owner | null;
  was: Date;
  dueAt: Date;
}

/**
 * Where a date goes that is counted anew (docs/decisions/0009): later without more ado; earlier too, since a mistake in
 * the calendar is taken back, but never before what was promised first, and never so that less than the next business
 * day is left. What is late already is not made later than it is.
 */
export function whereItGoes(
  date: { dueAt: Date; firstDueAt: Date | null },
  counted: Date,
  { soonest }: Pick<Recount, 'soonest'>,
): Date {
  const promised = (date.firstDueAt ?? date.dueAt).getTime();
  const forward = Math.min(date.dueAt.getTime(), soonest.getTime());
  return new Date(Math.max(counted.getTime(), promised, forward));
}
