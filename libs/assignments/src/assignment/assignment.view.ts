import { type Actor, type Role, roleTitle } from '#access';
import { shownCase } from '#lifecycle';
import type { AnnouncedEvent } from '#outbox';
import { type Assignment, whoServesWhere } from './assignment.js';
import type { AnnouncedDto, AssignmentDto } from './assignment.dto.js';
import { assignmentLifecycle } from './assignment.lifecycle.js';

/** An assignment as the person asking sees it. */
export const assignmentView = (assignment: Assignment, actor: Actor): AssignmentDto => ({
  ...shownCase(assignmentLifecycle, assignment, actor),
  title: whoServesWhere(assignment),
  officer: { id: assignment.officerId, name: assignment.officerName },
  campus: { id: assignment.campusId, name: assignment.campusName },
  startsOn: assignment.startsOn,
  endsOn: assignment.endsOn,
  endingReason: assignment.endingReason,
  assignedAt: assignment.createdAt,
});

export type EventRow = AnnouncedEvent & { receivedAt: Date | null; parkedAt: Date | null };

export const announcedView = (event: EventRow): AnnouncedDto => ({
  id: event.id,
  says: event.says,
  area: event.addressee.charAt(0).toUpperCase() + event.addressee.slice(1),
  owner: roleTitle(event.ownerRole as Role),
  dueOn: event.dueOn,
  announcedAt: event.announcedAt,
  receivedAt: event.receivedAt,
  stuck: event.parkedAt !== null,
});
