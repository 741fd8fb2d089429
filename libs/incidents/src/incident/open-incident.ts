import { v7 as uuid } from 'uuid';
import type { Actor } from '#access';
import { attachDocuments } from '#documents';
import type { Cases, Moment } from '#lifecycle';
import type { Transaction } from '#persistence';
import { invalid } from '#problems';
import { openMakingKnown } from '../making-known/open-making-known.js';
import { type Asked, firstAsked, isOnDuty } from './chain.js';
import type { BeginInvestigationDto, NotifyDto, WhatHappenedDto } from './incident.dto.js';
import type { Chain, Incident } from './incident.js';
import { incidentLifecycle } from './incident.lifecycle.js';
import { chainOfCampus, incidentFacts, insertIncident, insertPeople } from './incident.sql.js';

/** By reporting the school hands over who took part; an officer's own report hands nothing over. */
const grounds = { school: 'Named by the school in its report', officer: 'Named by the officer' };

/** Standard 7: the school's report of a crime, or what somebody told an officer. It goes to the officer of the campus. */
export async function openReport(tx: Transaction, cases: Cases, actor: Actor, body: NotifyDto): Promise<Incident> {
  const moment = await cases.moment(actor, tx);
  const asked = firstAsked(await chainOf(tx, actor, body), isOnDuty(moment.now, moment.settings));
  const of = { origin: 'school', state: 'notified', on_behalf_of: body.onBehalfOf ?? null, known_at: moment.now };
  return opened(tx, cases, actor, body, moment, { ...of, ...heldBy(asked) });
}

/** An investigation that an officer begins unprompted; the school learns of it within the policy (standard 7). */
export async function openInvestigation(
  tx: Transaction,
  cases: Cases,
  actor: Actor,
  body: BeginInvestigationDto,
): Promise<Incident> {
  const moment = await cases.moment(actor, tx);
  await chainOf(tx, actor, body);
  const by = { lead_id: actor.personId, acknowledged_by: actor.personId, holder_id: actor.personId, tier: 0 };
  const at = { acknowledged_at: moment.now, triaged_at: moment.now, progress_at: moment.now };
  const of = { origin: 'officer', state: 'investigating', kind: body.kind, progress: 'gathering facts' };
  const incident = await opened(tx, cases, actor, body, moment, { ...of, ...by, ...at });
  const { programId, id } = incident;
  await openMakingKnown(tx, cases.consequences(tx, actor), { programId, incidentId: id });
  return incident;
}

async function opened(
  tx: Transaction,
  cases: Cases,
  actor: Actor,
  body: WhatHappenedDto,
  { now, settings }: Moment,
  columns: Record<string, unknown>,
): Promise<Incident> {
  const id = uuid();
  const row = {
    id,
    program_id: actor.programId,
    campus_id: body.campusId,
    offence: body.offence,
    place_kind: body.placeKind,
    place: body.place,
    happened_at: body.happenedAt,
    going_on: body.goingOn,
    urgent: body.goingOn || (body.urgent ?? false),
    what: body.what,
    done: body.done ?? '',
    reported_by: actor.personId,
    reported_at: now,
    holder_since: now,
    ...columns,
  };
  const year = Number(settings.calendar.dayOf(now).slice(0, 4));
  await tx.run(insertIncident, [JSON.stringify(row), actor.programId, year]);
  const named = body.people ?? [];
  const ground = grounds[actor.side === 'agency' ? 'officer' : 'school'];
  const people = [actor.programId, id, JSON.stringify(named), ground, actor.personId, now];
  if (named.length > 0) tx.atEnd([{ statement: insertPeople, params: people }]);
  await attachDocuments(tx, body.documentIds ?? [], { kind: 'incident', id }, actor);
  const [incident] = await tx.run<Incident>(incidentFacts, [[id]]);
  await cases.open(tx, actor, incidentLifecycle, incident!);
  return incident!;
}

async function chainOf(tx: Transaction, actor: Actor, { campusId }: { campusId: string }): Promise<Chain> {
  const [chain] = await tx.run<Chain>(chainOfCampus, [actor.programId, campusId]);
  if (!chain) throw invalid([{ field: 'campusId', message: 'There is no such campus here. Choose it from the list.' }]);
  return chain;
}

const heldBy = ({ tier, holderId }: Asked) => ({ tier, holder_id: holderId });
