import { thePerson, whoIs, whoIsAtCampus, whoIsInUnit } from '#lifecycle';
import type { Assignment } from './assignment.js';

/** What the relations of an assignment and of what hangs on it need to know. */
export type Assigned = Pick<Assignment, 'officerId' | 'unitId' | 'campusId'>;

export const theOfficer = thePerson<Assigned>('the officer themselves', ({ officerId }) => officerId);
export const theirSupervisor = whoIsInUnit<Assigned>('supervisor', ({ unitId }) => unitId);
export const theirPrincipal = whoIsAtCampus<Assigned>('administrator', ({ campusId }) => campusId);

/** Both sides of the partnership know who serves where, and what still has to be done for it. */
export const bothSides = [
  whoIs<Assigned>('hr'),
  whoIs<Assigned>('supervisor'),
  whoIs<Assigned>('agency_administrator'),
  whoIs<Assigned>('district_administrator'),
  whoIs<Assigned>('assessor'),
  theOfficer,
  theirPrincipal,
];
