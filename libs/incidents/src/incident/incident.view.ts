import type { Actor } from '#access';
import { shownCase } from '#lifecycle';
import type { Settings } from '#policies';
import { acknowledgedBy, nextAsked } from './chain.js';
import type { Incident } from './incident.js';
import { incidentLifecycle } from './incident.lifecycle.js';
import { offenceOf } from './offence.js';
import type { IncidentDto, OtherIncidentDto } from './shown-incident.dto.js';

/** An incident as the person asking sees it, in a list or on its page. */
export function incidentView(incident: Incident, actor: Actor, settings: Settings): IncidentDto {
  const { code, label, group } = offenceOf(incident.offence);
  return {
    ...shownCase(incidentLifecycle, incident, actor),
    number: incident.number,
    campusId: incident.campusId,
    campusName: incident.campusName,
    origin: incident.origin,
    offence: code,
    offenceLabel: label,
    atOnce: group === 'at once',
    placeKind: incident.placeKind,
    place: incident.place,
    happenedAt: incident.happenedAt,
    goingOn: incident.goingOn,
    urgent: incident.urgent,
    reportedByName: incident.reportedByName,
    onBehalfOf: incident.onBehalfOf,
    reportedAt: incident.reportedAt,
    ...whoHasIt(incident, settings),
    acknowledgedAt: incident.acknowledgedAt,
    acknowledgedByName: incident.acknowledgedByName,
    triagedAt: incident.triagedAt,
    kind: incident.kind,
    leadName: incident.leadName,
    progress: incident.progress,
    progressAt: incident.progressAt,
    knownAt: incident.knownAt,
    closedAt: incident.closedAt,
    mergedInto: incident.mergedInto,
    mergedIntoNumber: incident.mergedIntoNumber,
  };
}

/** Standard 7: at every moment it is said who has it, since when, and who is next. */
function whoHasIt(incident: Incident, settings: Settings) {
  const { state, holderName, holderSince, leadName, campusName, disputedAt, returnedAt } = incident;
  const nobody = { withWhom: null, withSince: null, acknowledgeBy: null, next: null };
  const waiting = { ...nobody, withSince: holderSince };
  if (state === 'notified')
    return {
      withWhom: holderName ?? 'The supervisors',
      withSince: holderSince,
      acknowledgeBy: acknowledgedBy(incident, settings),
      next: nextInWords(incident),
    };
  if (state === 'acknowledged' || state === 'investigating') return { ...waiting, withWhom: leadName };
  if (state === 'returned')
    return { ...waiting, withWhom: `The administrators of ${campusName}`, withSince: returnedAt };
  if (state === 'disputed')
    return {
      ...waiting,
      withWhom: `The supervisor and the administrators of ${campusName}`,
      withSince: disputedAt,
    };
  return nobody;
}

function nextInWords(incident: Incident): string {
  if (incident.tier === 2) return 'the supervisors again, until one of them has it';
  return nextAsked(incident).tier === 1 ? 'the back-up officer' : 'the supervisors';
}

export interface OtherRow {
  id: string;
  number: string;
  state: keyof typeof incidentLifecycle.states;
  offence: string;
  happenedAt: Date;
}

export const otherView = ({ id, number, state, offence, happenedAt }: OtherRow): OtherIncidentDto => ({
  id,
  number,
  stateLabel: incidentLifecycle.states[state].label,
  offenceLabel: offenceOf(offence).label,
  happenedAt,
});
