import { schoolDaysAfter } from '#calendar';
import { lifecycle, type Moment } from '#lifecycle';
import type { Owner } from '#tasks';
import { acceptDays, progressDays, settleDays, triageHours } from '../policies.js';
import { acknowledgedBy } from './chain.js';
import { incidentActions } from './incident.actions.js';
import { incidentReaders, whoMayReport } from './incident.relations.js';
import { happenedBefore, saysWhoTold } from './incident.rules.js';
import { incidentFacts } from './incident.sql.js';
import { tellReported } from './incident.tellings.js';
import { type Incident, incidentInWords } from './incident.js';

const theSupervisors = ({ supervisedUnitId }: Incident): Owner => ({ role: 'supervisor', unitId: supervisedUnitId });
const theAdministrators = ({ campusId }: Incident): Owner => ({ role: 'administrator', campusId });
const theLead = (incident: Incident): Owner =>
  incident.leadId ? { personId: incident.leadId } : theSupervisors(incident);

const endOfSchoolDay = (amount: number, { now, settings: { calendar } }: Moment) =>
  calendar.endOfDay(schoolDaysAfter(calendar.dayOf(now), amount, calendar));

/** Who sees to it that the step is taken: on the side that owes it. */
function escalatesTo(incident: Incident): Owner {
  if (incident.state === 'returned') return { role: 'district_administrator' };
  if (incident.state === 'disputed' || (incident.state === 'notified' && incident.tier === 2))
    return { role: 'agency_administrator' };
  return theSupervisors(incident);
}

/**
 * Standards 6 and 7: a crime or intelligence of one reaches an officer, and if that officer does not take it the next
 * one, until someone has it. What is not criminal goes back to the school, and no officer owns it.
 */
export const incidentLifecycle = lifecycle<Incident>()({
  kind: 'incident',
  table: 'incident',
  facts: incidentFacts,
  title: incidentInWords,
  path: (incident) => `/incidents/${incident.id}`,
  readers: incidentReaders,
  escalatesTo,
  initial: 'notified',
  opening: {
    by: whoMayReport,
    rules: [happenedBefore, saysWhoTold],
    says: 'recorded the incident',
    tells: tellReported,
  },
  states: {
    notified: {
      label: 'Waiting for an officer',
      waitsOn: [
        {
          kind: 'acknowledge-incident',
          owner: (incident) => (incident.holderId ? { personId: incident.holderId } : theSupervisors(incident)),
          title: (incident) => `Acknowledge ${incidentInWords(incident)}`,
          due: (incident, { settings }) => acknowledgedBy(incident, settings),
          action: 'acknowledge',
          atOnce: true,
        },
      ],
      byItself: [{ action: 'pass-on', at: (incident, { settings }) => acknowledgedBy(incident, settings) }],
    },
    acknowledged: {
      label: 'An officer has it',
      waitsOn: [
        {
          kind: 'triage-incident',
          owner: theLead,
          title: (incident) => `Say what kind of matter it is: ${incidentInWords(incident)}`,
          due: (_, { now, settings }) =>
            settings.calendar.add(now, { amount: settings.policy(triageHours), unit: 'hours' }),
        },
      ],
    },
    investigating: {
      label: 'Under investigation',
      waitsOn: [
        {
          kind: 'progress-of-incident',
          owner: theLead,
          title: (incident) => `Close, or say how far it is: ${incidentInWords(incident)}`,
          due: (_, moment) => endOfSchoolDay(moment.settings.policy(progressDays), moment),
          quiet: true,
        },
      ],
    },
    returned: {
      label: 'Handed back to the school',
      waitsOn: [
        {
          kind: 'accept-incident',
          owner: theAdministrators,
          title: (incident) => `Accept as school discipline, or disagree: ${incidentInWords(incident)}`,
          due: (_, moment) => endOfSchoolDay(moment.settings.policy(acceptDays), moment),
        },
      ],
    },
    disputed: {
      label: 'The school disagrees',
      waitsOn: [
        {
          kind: 'settle-incident-agency',
          owner: theSupervisors,
          title: (incident) => `Settle with the school whose matter it is: ${incidentInWords(incident)}`,
          due: (_, moment) => endOfSchoolDay(moment.settings.policy(settleDays), moment),
        },
        {
          kind: 'settle-incident-school',
          owner: theAdministrators,
          title: (incident) => `Settle with the agency whose matter it is: ${incidentInWords(incident)}`,
          due: (_, moment) => endOfSchoolDay(moment.settings.policy(settleDays), moment),
        },
      ],
    },
    accepted: { label: 'School discipline', final: true },
    closed: { label: 'Closed', final: true },
    merged: { label: 'Merged into another', final: true },
  },
  actions: incidentActions,
});
