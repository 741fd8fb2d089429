import { Injectable } from '@nestjs/common';
import type { Actor } from '#access';
import { type AttachedRow, documentsByCase, listAttached } from '#documents';
import { anyHolds, Cases } from '#lifecycle';
import { cursorOf, Database, pageOf, readCursor, type Transaction } from '#persistence';
import { notFound } from '#problems';
import type { BeginInvestigationDto, NotifyDto } from './incident.dto.js';
import type { Incident } from './incident.js';
import { incidentLifecycle } from './incident.lifecycle.js';
import {
  incidentFacts,
  incidentsBeside,
  insertLink,
  listIncidents,
  lockIncidents,
  peopleOfIncident,
} from './incident.sql.js';
import { incidentView, type OtherRow, otherView } from './incident.view.js';
import { openInvestigation, openReport } from './open-incident.js';
import { campusesSeen } from './seen-incidents.js';
import type {
  IncidentDetailDto,
  IncidentDto,
  IncidentListQuery,
  IncidentPageDto,
  IncidentPersonDto,
} from './shown-incident.dto.js';

@Injectable()
export class IncidentService {
  constructor(
    private readonly database: Database,
    private readonly cases: Cases,
  ) {}

  notify(actor: Actor, body: NotifyDto): Promise<IncidentDto> {
    return this.database.transact(actor, async (tx) =>
      this.shown(tx, actor, await openReport(tx, this.cases, actor, body)),
    );
  }

  begin(actor: Actor, body: BeginInvestigationDto): Promise<IncidentDto> {
    return this.database.transact(actor, async (tx) =>
      this.shown(tx, actor, await openInvestigation(tx, this.cases, actor, body)),
    );
  }

  async list(actor: Actor, query: IncidentListQuery): Promise<IncidentPageDto> {
    const [campuses, { settings }] = await Promise.all([campusesSeen(this.database, actor), this.cases.moment(actor)]);
    const rows = await this.database.read<Incident>(actor, listIncidents, [
      actor.programId,
      readCursor(query.cursor, 1)?.[0] ?? null,
      query.open ?? null,
      query.state ?? null,
      query.campusId ?? null,
      campuses,
      actor.personId,
      query.limit + 1,
    ]);
    return pageOf(
      rows,
      query.limit,
      (row) => incidentView(row, actor, settings),
      (row) => cursorOf(row.id),
    );
  }

  async read(actor: Actor, id: string): Promise<IncidentDetailDto> {
    const incident = await this.cases.read(incidentLifecycle, actor, id);
    const of = [actor.programId, id];
    const [{ settings }, people, beside, documents] = await Promise.all([
      this.cases.moment(actor),
      this.database.read<IncidentPersonDto>(actor, peopleOfIncident, of),
      this.database.read<OtherRow & { how: 'merged' | 'related' }>(actor, incidentsBeside, of),
      this.database.read<AttachedRow>(actor, listAttached, [actor.programId, 'incident', [id]]),
    ]);
    const those = (how: string) => beside.filter((other) => other.how === how).map(otherView);
    return {
      ...incidentView(incident, actor, settings),
      what: incident.what,
      done: incident.done,
      triageReason: incident.triageReason,
      returnedAt: incident.returnedAt,
      disputedAt: incident.disputedAt,
      disputeReason: incident.disputeReason,
      supervisorProposal: incident.supervisorProposal,
      administratorProposal: incident.administratorProposal,
      settledAt: incident.settledAt,
      acceptedAt: incident.acceptedAt,
      outcome: incident.outcome,
      outcomeWords: incident.outcomeWords,
      people,
      documents: documentsByCase(documents).get(id) ?? [],
      merged: those('merged'),
      related: those('related'),
    };
  }

  take(actor: Actor, id: string, action: string, input: object = {}): Promise<IncidentDto> {
    return this.database.transact(actor, async (tx) =>
      this.shown(tx, actor, await this.cases.take(tx, actor, incidentLifecycle, id, action, input)),
    );
  }

  /** Two reports of one event become one; neither loses anything. */
  merge(actor: Actor, id: string, intoId: string): Promise<IncidentDto> {
    return this.database.transact(actor, async (tx) => {
      await tx.run(lockIncidents, [[id, intoId]]);
      const into = await this.readable(tx, actor, intoId);
      return this.shown(tx, actor, await this.cases.take(tx, actor, incidentLifecycle, id, 'merge', { into }));
    });
  }

  /** Links two incidents that belong together, for whoever may read both. */
  async relate(actor: Actor, id: string, relatedId: string): Promise<void> {
    await this.database.transact(actor, async (tx) => {
      await this.readable(tx, actor, id);
      const related = await this.readable(tx, actor, relatedId);
      const { now } = await this.cases.moment(actor, tx);
      await tx.run(insertLink, [actor.programId, id, related.id, actor.personId, now]);
    });
  }

  private async readable(tx: Transaction, actor: Actor, id: string): Promise<Incident> {
    const [incident] = await tx.run<Incident>(incidentFacts, [[id]]);
    if (!incident || !anyHolds(incidentLifecycle.readers, actor, incident)) throw notFound('incident');
    return incident;
  }

  private async shown(tx: Transaction, actor: Actor, incident: Incident): Promise<IncidentDto> {
    const { settings } = await this.cases.moment(actor, tx);
    return incidentView(incident, actor, settings);
  }
}
