import { addDays, weekdayOf } from '../time/day.js';

/** What the form of a selection proposes; either can be changed. */
export interface SensibleDays {
  answerBy: string;
  startsOn: string;
}

/** Time to answer for as many working days as the policy gives, and a start on a Monday two weeks later at the least. */
export function sensibleDays(today: string, daysToAnswer: number): SensibleDays {
  const answerBy = afterWorkingDays(today, daysToAnswer);
  const twoWeeksOn = addDays(answerBy, 14);
  return { answerBy, startsOn: addDays(twoWeeksOn, (8 - weekdayOf(twoWeeksOn)) % 7) };
}

/** Without the program's holidays: the API gives more time where they need it. */
function afterWorkingDays(day: string, count: number): string {
  if (count === 0) return day;
  const next = addDays(day, 1);
  return afterWorkingDays(next, [0, 6].includes(weekdayOf(next)) ? count : count - 1);
}
