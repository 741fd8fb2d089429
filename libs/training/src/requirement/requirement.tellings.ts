import { dayInWords } from '#calendar';
import type { Taking, Telling } from '#lifecycle';
import type { Requirement } from './requirement.js';

export const forTheirSupervisor = ({ unitId }: Requirement) => ({ role: 'supervisor', unitId });

/** A reminder on its day: how much is owed and how long there is for it; the supervisor hears of it where no plan reaches. */
export function tellAhead(requirement: Requirement, { now, settings }: Taking): Telling[] {
  const today = settings.calendar.dayOf(now);
  if (requirement.remindedOn !== today) return [];
  const days = settings.calendar.daysBetween(today, requirement.nextDueOn!);
  const owed = `${requirement.nextOwed / 100} hours of ${requirement.nextTitle}`;
  const reminder = {
    to: { personId: requirement.officerId },
    subject: `${owed} are due in ${days} days`,
    body: `The last day is ${dayInWords(requirement.nextDueOn!)}. The page shows what you have, what is planned, and whether that is enough.`,
  };
  const supervisor = {
    to: forTheirSupervisor(requirement),
    subject: `${requirement.officerName}: no plan yet for ${owed}`,
    body: `The last day is ${dayInWords(requirement.nextDueOn!)}, in ${days} days.`,
  };
  return requirement.reaches ? [reminder] : [reminder, supervisor];
}
