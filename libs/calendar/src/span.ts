/** A length of time as a policy says it; days of three kinds are counted on the program's own calendar. */
export interface Span {
  /** A whole number, zero or more. */
  amount: number;
  unit: SpanUnit;
}

export const spanUnits = ['minutes', 'hours', 'calendar days', 'business days', 'school days'] as const;

export type SpanUnit = (typeof spanUnits)[number];

/** The units that are counted by days. */
export type DayUnit = Exclude<SpanUnit, 'minutes' | 'hours'>;

/** Ten thousand of a unit is more than any due date of a program. */
const most = 10_000;

/** Why this is no span, in a sentence, or null. */
export function faultOfSpan(span: unknown): string | null {
  const { amount, unit } = (span ?? {}) as Partial<Span>;
  if (!spanUnits.includes(unit as SpanUnit)) return `Choose the unit: ${spanUnits.join(', ')}.`;
  if (!Number.isInteger(amount) || Number(amount) < 0 || Number(amount) > most)
    return `Give a whole number from 0 to ${most}.`;
  return null;
}
