import { type Actor, hasRole } from '#access';
import { anyHolds, shownCase } from '#lifecycle';
import type { CourseLevel } from '../hours/completion.js';
import { levelTitle } from '../course/course.js';
import { enrolmentLifecycle } from '../enrolment/enrolment.lifecycle.js';
import { trainingInvitationLifecycle } from '../invitation/invitation.lifecycle.js';
import type { ParticipantDto, TrainingSessionDto } from './session.dto.js';
import { sessionLifecycle } from './session.lifecycle.js';
import { organisers, theRunner } from './session.relations.js';
import { seatsFree, type TrainingSession } from './training-session.js';

/** A session as the person asking sees it. */
export const sessionView = (session: TrainingSession, actor: Actor): TrainingSessionDto => ({
  ...shownCase(sessionLifecycle, session, actor),
  course: {
    id: session.courseId,
    title: session.courseTitle,
    provider: session.provider,
    providerNumber: session.providerNumber,
    level: session.level as CourseLevel,
    levelTitle: levelTitle(session.level as CourseLevel),
    hours: session.hours,
  },
  place: session.place,
  days: session.days,
  startsAt: session.startsAt,
  endsAt: session.endsAt,
  seats: session.seats,
  seatsTaken: session.seatsTaken,
  waiting: session.waiting,
  seatsFree: seatsFree(session),
  cost: session.cost,
  openToSchools: session.openToSchools,
  note: session.note,
  runBy: { id: session.runBy, name: session.runByName },
  reason: session.reason,
  recordedByName: session.recordedByName,
  recordedAt: session.recordedAt,
});

export const isOpen = ({ state, startsAt }: TrainingSession, now: Date): boolean =>
  state === 'scheduled' && now < startsAt;

export const mayInvite = (session: TrainingSession, actor: Actor, now: Date): boolean =>
  session.openToSchools && isOpen(session, now) && anyHolds([...organisers, theRunner], actor, session);

export interface ParticipantRow {
  id: string;
  kind: 'officer' | 'administrator';
  personId: string;
  name: string;
  place: string | null;
  state: string;
  hours: number | null;
  excusedHours: number;
  campusId: string | null;
}

const present = ['approved', 'accepted', 'attended'];
const stateLabel = ({ kind, state }: ParticipantRow): string => {
  const states: Record<string, { label: string }> =
    kind === 'officer' ? enrolmentLifecycle.states : trainingInvitationLifecycle.states;
  return states[state]!.label;
};

/** Standard 22: who serves on one campus, an officer and an administrator, and takes part together. */
export const participantsView = (rows: ParticipantRow[], session: TrainingSession, actor: Actor): ParticipantDto[] =>
  rows.map(({ campusId, ...row }) => ({
    ...row,
    stateLabel: stateLabel({ campusId, ...row }),
    togetherWith:
      campusId === null || !present.includes(row.state)
        ? []
        : rows
            .filter((one) => one.campusId === campusId && one.kind !== row.kind && present.includes(one.state))
            .map(({ name }) => name),
    mayTakeBack:
      row.kind === 'administrator' &&
      ['sent', 'accepted'].includes(row.state) &&
      session.state === 'scheduled' &&
      anyHolds([...organisers, theRunner], actor, session),
  }));

export const isOfficer = (actor: Actor): boolean => hasRole(actor, 'officer');
