import type { Moment } from '#lifecycle';
import type { NewEvent } from '#outbox';
import { firstCourseDays, firstCycleDays } from '../policies.js';
import type { Assignment } from './assignment.js';
import { whoServesWhere } from './assignment.js';

/** The areas that react to an officer's coming and going, whether they are there yet or not. */
const addressees = ['training', 'evaluations'] as const;

/** What an officer's start asks of other areas: the mandated training (22) and the first evaluation cycle (25, 26). */
export function officerAssigned(assignment: Assignment, { now, settings }: Moment): NewEvent[] {
  // The law counts the course from the start as SRO; the first cycle cannot begin before the program did.
  const first = assignment.how === 'hired' ? assignment.startsOn : settings.calendar.dayOf(now);
  const after = (days: number, since: string) =>
    settings.calendar.addToDay(since, { amount: days, unit: 'calendar days' });
  return [
    {
      ...about(assignment),
      name: 'officer-assigned',
      addressee: 'training',
      says: `Complete SRO I: ${assignment.officerName}`,
      dueOn: after(settings.policy(firstCourseDays), assignment.startsOn),
    },
    {
      ...about(assignment),
      name: 'officer-assigned',
      addressee: 'evaluations',
      says: `Begin the first evaluation cycle: ${whoServesWhere(assignment)}`,
      dueOn: after(settings.policy(firstCycleDays), first),
    },
  ];
}

/** Nothing is asked for any more on account of this assignment. */
export const assignmentOver = (assignment: Assignment): NewEvent[] =>
  addressees.map((addressee) => ({
    ...about(assignment),
    name: 'assignment-over',
    addressee,
    says: `No longer at the campus: ${whoServesWhere(assignment)}`,
    dueOn: null,
  }));

const about = ({ id, programId, officerId, campusId, startsOn, endsOn }: Assignment) => ({
  programId,
  caseKind: 'assignment',
  caseId: id,
  ownerRole: 'supervisor',
  payload: { assignmentId: id, officerId, campusId, startsOn, endsOn },
});
