import { Injectable } from '@nestjs/common';
import { type Actor, hasRole } from '#access';
import { type AttachedRow, type DocumentDto, documentsByCase, listAttached } from '#documents';
import { anyHolds, Cases } from '#lifecycle';
import { busyPeople } from '#notifications';
import { Database } from '#persistence';
import { ruleBroken } from '#problems';
import type { Invitation } from '../invitation/invitation.js';
import { invitationLifecycle } from '../invitation/invitation.lifecycle.js';
import { ownInvitations } from '../invitation/invitation.sql.js';
import { vacancyLifecycle } from '../vacancy/vacancy.lifecycle.js';
import type { Interview } from './interview.js';
import type { BusyDto, InterviewDto, InterviewWithPapersDto, ProposeTimeDto } from './interview.dto.js';
import { interviewLifecycle } from './interview.lifecycle.js';
import { interviewFacts, interviewsOfPerson, interviewsOfVacancy } from './interview.sql.js';
import { interviewView, readsPapers } from './interview.view.js';

@Injectable()
export class InterviewService {
  constructor(
    private readonly database: Database,
    private readonly cases: Cases,
  ) {}

  /** The interviews of a vacancy that the person may see: all for HR and the panel, the own one for a candidate. */
  async ofVacancy(actor: Actor, vacancyId: string): Promise<InterviewDto[]> {
    await this.cases.read(vacancyLifecycle, actor, vacancyId);
    const rows = await this.database.read<Interview>(actor, interviewsOfVacancy, [actor.programId, vacancyId]);
    return this.shown(actor, rows);
  }

  async mine(actor: Actor): Promise<InterviewDto[]> {
    const rows = await this.database.read<Interview>(actor, interviewsOfPerson, [actor.programId, actor.personId]);
    return this.shown(actor, rows);
  }

  async read(actor: Actor, id: string): Promise<InterviewWithPapersDto> {
    const interview = await this.cases.read(interviewLifecycle, actor, id);
    const [shown] = await this.shown(actor, [interview]);
    const mayRead = readsPapers(interview, actor);
    return {
      ...shown!,
      statement: mayRead ? interview.statement : null,
      documents: mayRead ? await this.documents(actor, interview.expressionId) : [],
    };
  }

  /** Who of those that are needed has another appointment at that time. */
  async conflicts(actor: Actor, id: string, startsAt: string, endsAt: string): Promise<BusyDto[]> {
    return this.busy(actor, await this.cases.read(interviewLifecycle, actor, id), startsAt, endsAt);
  }

  /** Throws 422 where somebody has another appointment, unless HR wants it all the same. */
  async propose(actor: Actor, id: string, { despiteConflicts, ...proposal }: ProposeTimeDto): Promise<InterviewDto> {
    const interview = await this.cases.read(interviewLifecycle, actor, id);
    if (!despiteConflicts && hasRole(actor, 'hr')) {
      const busy = await this.busy(actor, interview, proposal.startsAt, proposal.endsAt);
      const names = [...new Set(busy.map(({ name }) => name))].join(', ');
      const title = `${names} has another appointment at this time. Choose another time, or propose it all the same.`;
      if (busy.length > 0) throw ruleBroken('double-booked', title, [{ field: 'startsAt', message: title }]);
    }
    return this.take(actor, id, 'propose', proposal);
  }

  async take(actor: Actor, id: string, action: string, input: object = {}): Promise<InterviewDto> {
    const after = await this.database.transact(actor, (tx) =>
      this.cases.take(tx, actor, interviewLifecycle, id, action, input),
    );
    const [shown] = await this.shown(actor, [after]);
    return shown!;
  }

  /** Whoever is invited answers. */
  async answer(actor: Actor, invitationId: string, action: string, input: object = {}): Promise<InterviewDto> {
    const interview = await this.database.transact(actor, async (tx) => {
      const { interviewId } = await this.cases.take(tx, actor, invitationLifecycle, invitationId, action, input);
      const [facts] = await tx.run<Interview>(interviewFacts, [[interviewId]]);
      return facts!;
    });
    const [shown] = await this.shown(actor, [interview]);
    return shown!;
  }

  private async busy(actor: Actor, interview: Interview, startsAt: string, endsAt: string): Promise<BusyDto[]> {
    const needed = new Map([
      [interview.officerId, interview.officerName],
      ...interview.panelists
        .filter(({ conflict }) => conflict === false)
        .map(({ personId, name }) => [personId, name] as const),
    ]);
    const [from, to] = [new Date(startsAt), new Date(endsAt)];
    if (!(from < to)) return [];
    const found = await busyPeople(this.database, actor.programId, [...needed.keys()], from, to, interview.id);
    return found.map((busy) => ({
      name: needed.get(busy.personId)!,
      startsAt: busy.startsAt,
      endsAt: busy.endsAt,
    }));
  }

  private async shown(actor: Actor, interviews: Interview[]): Promise<InterviewDto[]> {
    const seen = interviews.filter((interview) => anyHolds(interviewLifecycle.readers, actor, interview));
    const ids = seen.map(({ id }) => id);
    const own = await this.database.read<Invitation>(actor, ownInvitations, [ids, actor.personId]);
    const invitations = new Map(own.map((invitation) => [invitation.interviewId, invitation]));
    return seen.map((interview) => interviewView(interview, invitations.get(interview.id), actor));
  }

  private async documents(actor: Actor, expressionId: string): Promise<DocumentDto[]> {
    const rows = await this.database.read<AttachedRow>(actor, listAttached, [
      actor.programId,
      'expression',
      [expressionId],
    ]);
    return documentsByCase(rows).get(expressionId) ?? [];
  }
}
