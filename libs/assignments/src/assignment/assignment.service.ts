import { Injectable } from '@nestjs/common';
import type { Actor } from '#access';
import { Cases } from '#lifecycle';
import { eventsOfCase } from '#outbox';
import { Clock, cursorOf, Database, pageOf, readCursor } from '#persistence';
import type { FollowUp } from '../follow-up/follow-up.js';
import { followUpsOfAssignment } from '../follow-up/follow-up.sql.js';
import { followUpView } from '../follow-up/follow-up.view.js';
import type { Assignment } from './assignment.js';
import type { AssignmentDetailDto, AssignmentDto, AssignmentListQuery, AssignmentPageDto } from './assignment.dto.js';
import { assignmentLifecycle } from './assignment.lifecycle.js';
import { listAssignments } from './assignment.sql.js';
import { announcedView, assignmentView, type EventRow } from './assignment.view.js';
import { campusesSeen } from './seen-assignments.js';

@Injectable()
export class AssignmentService {
  constructor(
    private readonly database: Database,
    private readonly cases: Cases,
    private readonly clock: Clock,
  ) {}

  async list(actor: Actor, query: AssignmentListQuery): Promise<AssignmentPageDto> {
    const rows = await this.database.read<Assignment>(actor, listAssignments, [
      actor.programId,
      readCursor(query.cursor, 1)?.[0] ?? null,
      query.state ?? null,
      query.campusId ?? null,
      campusesSeen(actor),
      actor.personId,
      query.limit + 1,
    ]);
    return pageOf(
      rows,
      query.limit,
      (row) => assignmentView(row, actor),
      (row) => cursorOf(row.id),
    );
  }

  /** With what its start asks of either side, and what was announced to other areas. */
  async read(actor: Actor, id: string): Promise<AssignmentDetailDto> {
    const assignment = await this.cases.read(assignmentLifecycle, actor, id);
    const [followUps, events] = await Promise.all([
      this.database.read<FollowUp>(actor, followUpsOfAssignment, [id]),
      this.database.read<EventRow>(actor, eventsOfCase, [id]),
    ]);
    const now = this.clock.now();
    return {
      ...assignmentView(assignment, actor),
      followUps: followUps.map((followUp) => followUpView(followUp, actor, now)),
      announced: events.map(announcedView),
    };
  }

  take(actor: Actor, id: string, action: 'end' | 'keep' | 'cancel', input: object = {}): Promise<AssignmentDto> {
    return this.database.transact(actor, async (tx) =>
      assignmentView(await this.cases.take(tx, actor, assignmentLifecycle, id, action, input), actor),
    );
  }
}
