import { lifecycle, type Wait, whoIs } from '#lifecycle';
import { incidentInWords, incidentPath } from '../of-incident/of-incident.js';
import {
  administratorOwes,
  itsAdministrator,
  itsSupervisor,
  lawEnforcement,
  leadOwes,
  school,
  theLead,
} from '../of-incident/of-incident.relations.js';
import { endOfSchoolDay } from '../of-incident/end-of-school-day.js';
import { conferenceDays } from '../sharing.policies.js';
import { conferenceActions } from './sanctions-conference.actions.js';
import { isAboutACrime, isKnown, meetsWithinAYear } from './sanctions-conference.rules.js';
import type { SanctionsConference } from './sanctions-conference.js';
import { sanctionsConferenceFacts } from './sanctions-conference.sql.js';
import { tellCalled } from './sanctions-conference.tellings.js';

type Owed = Wait<SanctionsConference>;

const afterIt: Owed['due'] = ({ meetAt }, { settings }) =>
  endOfSchoolDay(meetAt, settings.policy(conferenceDays), settings);
const legal: Owed = {
  kind: 'record-legal-sanction',
  owner: leadOwes,
  title: (conference) => `Record the legal sanction: conference on ${incidentInWords(conference)}`,
  due: afterIt,
};
const administrative: Owed = {
  kind: 'record-administrative-sanction',
  owner: administratorOwes,
  title: (conference) => `Record the administrative sanction: conference on ${incidentInWords(conference)}`,
  due: afterIt,
};
const officerSigns: Owed = {
  kind: 'sign-for-law-enforcement',
  owner: (conference) => (conference.officerId ? { personId: conference.officerId } : leadOwes(conference)),
  title: (conference) => `Sign what was decided: conference on ${incidentInWords(conference)}`,
  due: afterIt,
};
const administratorSigns: Owed = {
  kind: 'sign-for-the-school',
  owner: (conference) =>
    conference.administratorId ? { personId: conference.administratorId } : administratorOwes(conference),
  title: (conference) => `Sign what was decided: conference on ${incidentInWords(conference)}`,
  due: afterIt,
};

/**
 * Standard 4: for a student's criminal act that the board's mandates have a penalty for, SRO and administrator meet. The
 * legal and the administrative sanction are recorded separately, each by its own side; both sign what was decided.
 */
export const sanctionsConferenceLifecycle = lifecycle<SanctionsConference>()({
  kind: 'sanctions_conference',
  table: 'sanctions_conference',
  facts: sanctionsConferenceFacts,
  title: (conference) => `Sanctions conference on ${incidentInWords(conference)}`,
  path: incidentPath,
  readers: [...lawEnforcement, ...school, whoIs('assessor')],
  escalatesTo: ({ state, leadUnitId }) =>
    ['legal_recorded', 'officer_signed'].includes(state)
      ? { role: 'district_administrator' }
      : { role: 'supervisor', unitId: leadUnitId },
  initial: 'called',
  opening: {
    by: [theLead, itsSupervisor, itsAdministrator],
    rules: [isAboutACrime, isKnown, meetsWithinAYear],
    says: 'called a sanctions conference',
    tells: tellCalled,
  },
  states: {
    called: { label: 'Called', waitsOn: [legal, administrative] },
    legal_recorded: { label: 'Legal sanction recorded', waitsOn: [administrative] },
    administrative_recorded: { label: 'Administrative sanction recorded', waitsOn: [legal] },
    recorded: { label: 'To be signed by both', waitsOn: [officerSigns, administratorSigns] },
    officer_signed: { label: 'Signed for law enforcement', waitsOn: [administratorSigns] },
    administrator_signed: { label: 'Signed for the school', waitsOn: [officerSigns] },
    concluded: { label: 'Signed by both', final: true },
    cancelled: { label: 'Cancelled', final: true },
  },
  actions: conferenceActions,
});
