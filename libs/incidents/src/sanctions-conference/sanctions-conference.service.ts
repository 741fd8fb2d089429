import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import type { Actor } from '#access';
import { anyHolds, Cases, shownCase } from '#lifecycle';
import { Database } from '#persistence';
import { incidentLifecycle } from '../incident/incident.lifecycle.js';
import type { SanctionsConference } from './sanctions-conference.js';
import type { CallConferenceDto, SanctionsConferenceDto } from './sanctions-conference.dto.js';
import { inviteToConferences } from './sanctions-conference.consequences.js';
import { sanctionsConferenceLifecycle } from './sanctions-conference.lifecycle.js';
import { conferencesOfIncident, insertConference, sanctionsConferenceFacts } from './sanctions-conference.sql.js';

/** What an action is called where the other side has recorded or signed before. */
const second: Record<string, string> = {
  'record-legal': 'add-legal',
  'record-administrative': 'add-administrative',
  'sign-as-officer': 'countersign-as-officer',
  'sign-as-administrator': 'countersign-as-administrator',
};

@Injectable()
export class SanctionsConferences {
  constructor(
    private readonly database: Database,
    private readonly cases: Cases,
  ) {}

  async list(actor: Actor, incidentId: string): Promise<SanctionsConferenceDto[]> {
    await this.cases.read(incidentLifecycle, actor, incidentId);
    const asked = [actor.programId, incidentId];
    const rows = await this.database.read<SanctionsConference>(actor, conferencesOfIncident, asked);
    return rows
      .filter((row) => anyHolds(sanctionsConferenceLifecycle.readers, actor, row))
      .map((row) => conferenceView(row, actor));
  }

  async call(actor: Actor, incidentId: string, called: CallConferenceDto): Promise<SanctionsConferenceDto> {
    await this.cases.read(incidentLifecycle, actor, incidentId);
    return this.database.transact(actor, async (tx) => {
      const moment = await this.cases.moment(actor, tx);
      const { student, penalty, meetAt, place } = called;
      const id = uuid();
      const by = [actor.personId, moment.now];
      const when = new Date(meetAt);
      await tx.run(insertConference, [id, actor.programId, incidentId, student, penalty, ...by, when, place]);
      const [facts] = await tx.run<SanctionsConference>(sanctionsConferenceFacts, [[id]]);
      await this.cases.open(tx, actor, sanctionsConferenceLifecycle, facts!);
      await inviteToConferences(tx, [facts!], moment);
      return conferenceView(facts!, actor);
    });
  }

  /** Takes the action, or its second form where the other side came first. */
  take(actor: Actor, id: string, action: string, input: object = {}): Promise<SanctionsConferenceDto> {
    return this.database.transact(actor, async (tx) => {
      const [before] = await tx.run<SanctionsConference>(sanctionsConferenceFacts, [[id]]);
      const other = second[action];
      const name = other && offers(other, before?.state) ? other : action;
      return conferenceView(await this.cases.take(tx, actor, sanctionsConferenceLifecycle, id, name, input), actor);
    });
  }
}

const offers = (action: string, state: string | undefined) =>
  state !== undefined && sanctionsConferenceLifecycle.actions[action]!.from.includes(state);

const conferenceView = (conference: SanctionsConference, actor: Actor): SanctionsConferenceDto => ({
  ...shownCase(sanctionsConferenceLifecycle, conference, actor),
  incidentId: conference.incidentId,
  student: conference.student,
  penalty: conference.penalty,
  calledByName: conference.calledByName,
  calledAt: conference.calledAt,
  meetAt: conference.meetAt,
  place: conference.place,
  legalSanction: conference.legalSanction,
  legalDecidedBy: conference.legalDecidedBy,
  prosecutorConsulted: conference.prosecutorConsulted,
  prosecutorWords: conference.prosecutorWords,
  officerName: conference.officerName,
  administrativeSanction: conference.administrativeSanction,
  administrativeDecidedBy: conference.administrativeDecidedBy,
  administratorName: conference.administratorName,
  officerSignedAt: conference.officerSignedAt,
  administratorSignedAt: conference.administratorSignedAt,
  cancelReason: conference.cancelReason,
});
