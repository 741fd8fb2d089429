import type { ProgramCalendar } from './program-calendar.js';

/**
 * The last of so many school days after the day. A school year that nobody has filled in yet holds nothing up: business
 * days serve as well.
 */
export function schoolDaysAfter(day: string, amount: number, calendar: ProgramCalendar): string {
  try {
    return calendar.addToDay(day, { amount, unit: 'school days' });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return calendar.addToDay(day, { amount, unit: 'business days' });
  }
}
