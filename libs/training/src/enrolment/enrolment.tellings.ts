import type { Taking, Telling } from '#lifecycle';
import { type Enrolment, whoForWhat } from './enrolment.js';

const toOfficer = ({ officerId }: Enrolment) => ({ personId: officerId });
export const forTheSupervisor = ({ unitId }: Enrolment) => ({ role: 'supervisor', unitId });

export const tellSeat = (enrolment: Enrolment): Telling[] => [
  {
    to: toOfficer(enrolment),
    subject: `You have a seat: ${enrolment.courseTitle}`,
    body: 'Your supervisor approved it. The days are in your calendar.',
  },
];

export const tellInLine = (enrolment: Enrolment): Telling[] => [
  {
    to: toOfficer(enrolment),
    subject: `You are on the waiting list: ${enrolment.courseTitle}`,
    body: 'Your supervisor approved it, and every seat is taken. You move up by yourself when one comes free, and are told.',
  },
];

export const tellRefused = (enrolment: Enrolment): Telling[] => [
  {
    to: toOfficer(enrolment),
    subject: `Not this time: ${enrolment.courseTitle}`,
    body: 'Your supervisor refused the enrolment. The page shows why.',
  },
];

export const tellMovedUp = (enrolment: Enrolment): Telling[] => [
  {
    to: toOfficer(enrolment),
    subject: `You have a seat now: ${enrolment.courseTitle}`,
    body: 'A seat came free and you were the first in line. The days are in your calendar.',
  },
  {
    to: forTheSupervisor(enrolment),
    subject: `Moved up: ${whoForWhat(enrolment)}`,
    body: 'A seat came free. Nothing waits on you for it any more.',
  },
];

export const tellWithdrawn = (enrolment: Enrolment, { actor }: Taking): Telling[] => [
  {
    to: actor?.personId === enrolment.officerId ? forTheSupervisor(enrolment) : toOfficer(enrolment),
    subject: `Withdrawn: ${whoForWhat(enrolment)}`,
    body: `${actor?.name} withdrew it. The page shows why.`,
  },
];

export const tellLapsed = (enrolment: Enrolment): Telling[] => [
  {
    to: toOfficer(enrolment),
    subject: `No seat in time: ${enrolment.courseTitle}`,
    body: 'The session has begun without you. Look for another one in the catalogue.',
  },
];

export const tellCancelled = (enrolment: Enrolment, { input }: Taking<{ reason: string }>): Telling[] => [
  {
    to: toOfficer(enrolment),
    subject: `Cancelled: ${enrolment.courseTitle}`,
    body: `The session does not take place. Why: ${input.reason}`,
  },
];

export const tellMissed = (enrolment: Enrolment): Telling[] => [
  {
    to: forTheSupervisor(enrolment),
    subject: `Did not attend: ${whoForWhat(enrolment)}`,
    body: 'The hours are still owed. Please see to another session.',
  },
];
