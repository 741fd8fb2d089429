import { ProblemError, type FieldError } from '../api/problem.js';
import type { BusyDto } from '../api/types.js';
import { dateProblem } from '../time/date-parts.js';
import { instantOf } from '../time/wall-clock.js';

/** A time as the form has it. */
export interface Slot {
  day: string;
  clock: string;
  /** In minutes. */
  length: string;
  place: string;
}

/** The same as instants. */
export interface Span {
  startsAt: string;
  endsAt: string;
}

/** What the form says as instants, or null as long as it says none. */
export function spanOf({ day, clock, length }: Omit<Slot, 'place'>, timeZone: string): Span | null {
  const starts = dateProblem(day, 'day') === null && clock ? instantOf(day, clock, timeZone) : null;
  if (!starts || !length) return null;
  return {
    startsAt: starts.toISOString(),
    endsAt: new Date(starts.getTime() + Number(length) * 60_000).toISOString(),
  };
}

/** What is wrong with a time before it is sent; `busy` are those who are known to be elsewhere then. */
export function slotFaults(
  { day, clock, length, place, despite }: Slot & { despite: boolean },
  busy: BusyDto[],
  timeZone: string,
): (FieldError | null)[] {
  const wrongDay = dateProblem(day, 'day of the interview');
  const skipped = !wrongDay && clock && !instantOf(day, clock, timeZone);
  return [
    wrongDay ? { field: 'day', message: wrongDay } : null,
    clock ? null : { field: 'clock', message: 'Enter the time at which it starts.' },
    skipped ? { field: 'clock', message: 'The clocks skip this time on that day. Choose another one.' } : null,
    length ? null : { field: 'length', message: 'Choose how long it takes.' },
    place.trim() ? null : { field: 'place', message: 'Say where the interview is.' },
    busy.length > 0 && !despite
      ? { field: 'despite', message: 'Choose another time, or say that you propose it all the same.' }
      : null,
  ];
}

const fieldNames: Record<string, string> = { startsAt: 'clock', endsAt: 'length' };

/** The API knows a start and an end, the form a day, a time and a length. */
export function besideSlot(failure: unknown): never {
  if (!(failure instanceof ProblemError)) throw failure;
  const errors = failure.errors.map(({ field, message }) => ({ field: fieldNames[field] ?? field, message }));
  throw new ProblemError(failure.status, failure.code, failure.message, errors);
}

const usual = [20, 30, 45, 60, 75, 90, 120, 180, 240];

/** The lengths to choose from, with the one that is there where it is none of the usual ones. */
export const lengthChoices = (there: string): { value: string; label: string }[] =>
  [...new Set([...usual, Number(there)])]
    .filter((minutes) => minutes > 0)
    .sort((a, b) => a - b)
    .map((minutes) => ({ value: String(minutes), label: `${minutes} minutes` }));
