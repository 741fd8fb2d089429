import { hasRole, type Role } from '#access';
import { type Relation, thePerson, whoIs } from '#lifecycle';
import type { TrainingSession } from './training-session.js';

/** Who keeps the catalogue and schedules sessions. */
export const organises: Role[] = ['supervisor', 'agency_administrator'];

export const organisers = organises.map((role) => whoIs<unknown>(role));
export const theRunner = thePerson<Pick<TrainingSession, 'runBy'>>('whoever runs the session', ({ runBy }) => runBy);

/** The school side sees what it may be invited to. */
const schoolWhereOpen: Relation<Pick<TrainingSession, 'openToSchools'>> = {
  name: 'the school side, where it is open to schools',
  holds: (actor, { openToSchools }) => openToSchools && hasRole(actor, ['administrator', 'district_administrator']),
};

export const seesSessions = [
  ...organisers,
  whoIs<unknown>('officer'),
  whoIs<unknown>('hr'),
  whoIs<unknown>('agency_head'),
  whoIs<unknown>('assessor'),
  theRunner,
  schoolWhereOpen,
];

/** Who sees who is in a session. */
export const seesParticipants = [...organisers, whoIs<unknown>('hr'), whoIs<unknown>('assessor'), theRunner];
