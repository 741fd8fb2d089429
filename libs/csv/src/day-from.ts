import { Temporal } from 'temporal-polyfill';

/** A day as it may stand in the file: YYYY-MM-DD, or M/D/YYYY as spreadsheets write it. Both are null for no text. */
export function dayFrom(text: string): { day: string | null; fault: string | null } {
  if (text === '') return { day: null, fault: null };
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  const american = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  const [year, month, date] = iso ? [iso[1], iso[2], iso[3]] : american ? [american[3], american[1], american[2]] : [];
  if (year === undefined || month === undefined || date === undefined)
    return { day: null, fault: `"${text.slice(0, 30)}" is no day. Write it as 2019-06-03 or 6/3/2019, month first.` };
  if (!isDay(Number(year), Number(month), Number(date)))
    return { day: null, fault: `There is no day ${text}. Write it as 2019-06-03 or 6/3/2019, month first.` };
  return { day: `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`, fault: null };
}

/** Whether the Gregorian calendar has this day. */
function isDay(year: number, month: number, day: number): boolean {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' }).year >= 1000;
  } catch {
    return false;
  }
}
