import type { Actor } from '#access';
import { shownCase } from '#lifecycle';
import { seatsFree } from '../session/training-session.js';
import type { Enrolment } from './enrolment.js';
import type { EnrolmentDto } from './enrolment.dto.js';
import { enrolmentLifecycle } from './enrolment.lifecycle.js';

/** An enrolment as the person asking sees it. */
export const enrolmentView = (enrolment: Enrolment, actor: Actor): EnrolmentDto => ({
  ...shownCase(enrolmentLifecycle, enrolment, actor),
  sessionId: enrolment.sessionId,
  courseId: enrolment.courseId,
  courseTitle: enrolment.courseTitle,
  hours: enrolment.hours,
  place: enrolment.place,
  startsAt: enrolment.startsAt,
  endsAt: enrolment.endsAt,
  days: enrolment.days.length,
  officer: { id: enrolment.officerId, name: enrolment.officerName, unitName: enrolment.unitName },
  seats: enrolment.seats,
  seatsFree: seatsFree(enrolment),
  inLine: enrolment.state === 'waiting' ? enrolment.before + 1 : null,
  note: enrolment.note,
  reason: enrolment.reason,
  askedAt: enrolment.askedAt,
  decidedByName: enrolment.decidedByName,
  decidedAt: enrolment.decidedAt,
  attendedHours: enrolment.attendedHours,
  excusedHours: enrolment.excusedHours,
  clash: enrolment.clash,
});
