import { dayInWords } from '#calendar';
import type { Telling } from '#lifecycle';
import { type Assignment, whoServesWhere } from './assignment.js';

const officer = ({ officerId }: Assignment) => ({ personId: officerId });
const campus = ({ campusId }: Assignment) => ({ role: 'administrator', campusId });
const supervisor = ({ unitId }: Assignment) => ({ role: 'supervisor', unitId });

export function tellAssigned(assignment: Assignment): Telling[] {
  const from = dayInWords(assignment.startsOn);
  if (assignment.how === 'served before')
    return toAll(assignment, {
      subject: `Recorded: ${whoServesWhere(assignment)} since ${from}`,
      body: 'The page shows the assignment, and what is still asked for so that the record of it is whole. If something is wrong, tell HR.',
    });
  return [
    {
      to: officer(assignment),
      subject: `You serve as SRO at ${assignment.campusName} from ${from}`,
      body: 'The page shows what is prepared for your start, and that the written procedures wait for you.',
    },
    {
      to: campus(assignment),
      subject: `${assignment.officerName} is the SRO of ${assignment.campusName} from ${from}`,
      body: 'The officer needs an office, and an introduction to students and faculty. The page shows until when.',
    },
    {
      to: supervisor(assignment),
      subject: `${whoServesWhere(assignment)} from ${from}`,
      body: 'Please prepare the start, with uniform and equipment. The page shows what else waits on whom.',
    },
  ];
}

export const tellEnding = (assignment: Assignment): Telling[] =>
  toAll(assignment, {
    subject: `Last day set: ${whoServesWhere(assignment)}`,
    body: `The last day is ${dayInWords(assignment.endsOn!)}. The page shows the reason.`,
  });

export const tellStays = (assignment: Assignment): Telling[] =>
  toAll(assignment, {
    subject: `Stays: ${whoServesWhere(assignment)}`,
    body: 'The last day that had been set was taken back. The officer serves until further notice.',
  });

export const tellCancelled = (assignment: Assignment): Telling[] =>
  toAll(assignment, {
    subject: `Cancelled: ${whoServesWhere(assignment)}`,
    body: `The start on ${dayInWords(assignment.startsOn)} does not take place. The page shows the reason.`,
  });

const toAll = (assignment: Assignment, words: Omit<Telling, 'to'>): Telling[] =>
  [officer, campus, supervisor].map((to) => ({ ...words, to: to(assignment) }));
