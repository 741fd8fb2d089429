import type { Actor } from '#access';
import { hasRole } from '#access';
import { type Relation, whoIs, whoIsAtCampus } from '#lifecycle';
import type { Incident } from './incident.js';

/** The school side sees nothing of an investigation that has not been made known to it (standard 7). */
const oncePublic = (relation: Relation<Incident>): Relation<Incident> => ({
  name: relation.name,
  holds: (actor, incident) => incident.knownAt !== null && relation.holds(actor, incident),
});

const isOfficer = (actor: Actor) => hasRole(actor, ['officer', 'supervisor']);

const officersOf = ({ holderId, leadId, sroIds, backUpId, dutyOfficerId }: Incident) => [
  holderId,
  leadId,
  ...sroIds,
  backUpId,
  dutyOfficerId,
];

export const supervisor = whoIs<Incident>('supervisor');
export const administrator = oncePublic(whoIsAtCampus<Incident>('administrator', ({ campusId }) => campusId));

/** Whoever is asked about the campus, or was asked: the SRO, the back-up, the duty officer. */
export const officerAsked: Relation<Incident> = {
  name: 'the officer who is asked, or stands in',
  holds: (actor, incident) => isOfficer(actor) && officersOf(incident).includes(actor.personId),
};

export const theLead: Relation<Incident> = {
  name: 'the officer in the lead',
  holds: (actor, incident) => isOfficer(actor) && actor.personId === incident.leadId,
};

/** Who may report: an administrator of the campus, staff whom one has named, and any officer. */
export const whoMayReport: Relation<Incident>[] = [
  whoIsAtCampus<Incident>('administrator', ({ campusId }) => campusId),
  { name: 'staff named by an administrator', holds: (_, { reporterIsNamed }) => reporterIsNamed },
  { name: 'an officer', holds: isOfficer },
];

const theReporter: Relation<Incident> = oncePublic({
  name: 'whoever reported it',
  holds: (actor, { reportedBy }) => actor.personId === reportedBy,
});

export const incidentReaders: Relation<Incident>[] = [
  supervisor,
  officerAsked,
  whoIs<Incident>('agency_administrator'),
  whoIs<Incident>('assessor'),
  administrator,
  oncePublic(whoIs<Incident>('district_administrator')),
  theReporter,
];
