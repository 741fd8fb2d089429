import { dayNumber } from './day-number.js';

/** What is wrong with a field of an entry, and how to mend it. */
export interface IntervalFault<Field extends string = string> {
  field: Field;
  message: string;
}

/** Nobody who volunteers today was sworn in before; an earlier year is a slip of the pen. */
const earliest = '1940-01-01';

/** What cannot be right about the days of an entry, on the program's day `today`. The days are days already. */
export function faultsOfInterval(
  { startedOn, endedOn }: { startedOn: string | null; endedOn: string | null },
  today: string,
): IntervalFault<'startedOn' | 'endedOn'>[] {
  const faults: IntervalFault<'startedOn' | 'endedOn'>[] = [];
  if (startedOn !== null && dayNumber(startedOn) > dayNumber(today))
    faults.push({ field: 'startedOn', message: `Service that starts on ${startedOn} has not begun yet.` });
  if (startedOn !== null && dayNumber(startedOn) < dayNumber(earliest))
    faults.push({ field: 'startedOn', message: `${startedOn} is before ${earliest}. Check the year.` });
  if (endedOn !== null && startedOn !== null && dayNumber(endedOn) < dayNumber(startedOn))
    faults.push({ field: 'endedOn', message: `It ends on ${endedOn}, before it starts on ${startedOn}.` });
  if (endedOn !== null && dayNumber(endedOn) > dayNumber(today))
    faults.push({
      field: 'endedOn',
      message: `${endedOn} is still to come. Leave the last day empty while the service goes on.`,
    });
  return faults;
}
