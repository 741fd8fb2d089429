import type { FieldError } from '../api/problem.js';
import type { FormState } from '../forms/index.js';
import { addDays, dayOf, weekdayOf } from '../time/day.js';
import { dateProblem } from '../time/date-parts.js';
import { clockOf, instantOf } from '../time/wall-clock.js';

/** A day of a session as the form has it. */
export interface DayDraft {
  day: string;
  from: string;
  until: string;
}

type Span = { startsAt: string; endsAt: string };

export const draftOf = ({ startsAt, endsAt }: Span, timeZone: string): DayDraft => ({
  day: dayOf(new Date(startsAt), timeZone),
  from: clockOf(new Date(startsAt), timeZone),
  until: clockOf(new Date(endsAt), timeZone),
});

/** The next working day with the same hours. */
export const dayAfter = (last: DayDraft): DayDraft => {
  const next = last.day ? addDays(last.day, 1) : '';
  return { ...last, day: next && addDays(next, { 0: 1, 6: 2 }[weekdayOf(next)] ?? 0) };
};

/** The fields of one day by the names that the API has for them. */
export type DayFields = Record<string, string>;
export const dayName = (index: number, part: 'day' | 'startsAt' | 'endsAt'): string => `days.${index}.${part}`;
const parts = { day: 'day', startsAt: 'from', endsAt: 'until' } as const;

/** The form as if it had the fields of this one day alone, so that each stands with its own error. */
export function formOfDay<Values extends { days: DayDraft[] }>(
  form: FormState<Values>,
  index: number,
): FormState<DayFields> {
  const draft = form.values.days[index]!;
  return {
    ...form,
    values: Object.fromEntries(
      Object.entries(parts).map(([part, field]) => [dayName(index, part as keyof typeof parts), draft[field]]),
    ),
    set(name, value) {
      const field = parts[String(name).split('.')[2] as keyof typeof parts];
      form.set('days', ((days: DayDraft[]) =>
        days.map((one, i) => (i === index ? { ...one, [field]: value } : one))) as never);
    },
    reset: () => undefined,
  };
}

/** What is wrong with a day before it is sent. */
export function faultsOfDay({ day, from, until }: DayDraft, index: number, timeZone: string): FieldError[] {
  const fault = dateProblem(day, 'day');
  if (fault) return [{ field: dayName(index, 'day'), message: fault }];
  const missing = (part: 'startsAt' | 'endsAt', message: string) => [{ field: dayName(index, part), message }];
  if (!from) return missing('startsAt', 'Enter the time at which it starts.');
  if (!until) return missing('endsAt', 'Enter the time at which it ends.');
  if (until <= from) return missing('endsAt', 'It ends after it starts, on the same day. Choose a later time.');
  if (!instantOf(day, from, timeZone) || !instantOf(day, until, timeZone))
    return missing('startsAt', 'The clocks skip this time on that day. Choose another one.');
  return [];
}

export const spanOf = ({ day, from, until }: DayDraft, timeZone: string): Span => ({
  startsAt: instantOf(day, from, timeZone)!.toISOString(),
  endsAt: instantOf(day, until, timeZone)!.toISOString(),
});
