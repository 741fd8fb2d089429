import type { Taking, Telling } from '#lifecycle';
import { type Incident, incidentInWords } from './incident.js';

// Notices travel by e-mail: number, campus and urgency, never a word of what somebody wrote.

const theSupervisors = ({ supervisedUnitId }: Incident) => ({ role: 'supervisor', unitId: supervisedUnitId });
const atSchool = ({ campusId }: Incident) => ({ role: 'administrator', campusId });

/** The school's people, once it knows: whoever reported it, and the administrators of the campus. */
const theSchool = (incident: Incident, subject: string, body: string, atOnce?: true): Telling[] =>
  incident.knownAt === null
    ? []
    : [
        { to: atSchool(incident), subject, body, atOnce, dedupeKey: `${incident.id}:${incident.version}` },
        {
          to: { personId: incident.reportedBy },
          subject,
          body,
          atOnce,
          dedupeKey: `${incident.id}:${incident.version}`,
        },
      ];

/** The administrators learn what an officer or their own staff reported. */
export const tellReported = (incident: Incident): Telling[] =>
  incident.knownAt === null
    ? []
    : [
        {
          to: atSchool(incident),
          subject: `Reported: ${incidentInWords(incident)}`,
          body: `${incident.reportedByName} reported it. An officer is asked to acknowledge it.`,
        },
      ];

export const tellAcknowledged = (incident: Incident): Telling[] =>
  theSchool(incident, `An officer has ${incidentInWords(incident)}`, `${incident.leadName} has acknowledged it.`, true);

export const tellTriaged = (incident: Incident): Telling[] =>
  theSchool(
    incident,
    `Under investigation: ${incidentInWords(incident)}`,
    `${incident.leadName} leads. The page of the incident says what is known to both sides.`,
  );

export const tellNewLead = (incident: Incident): Telling[] =>
  theSchool(incident, `New lead: ${incidentInWords(incident)}`, `${incident.leadName} leads the investigation now.`);

export const tellReturned = (incident: Incident): Telling[] => [
  {
    to: { personId: incident.reportedBy },
    subject: `Handed back to the school: ${incidentInWords(incident)}`,
    body: 'The officer found that it is not criminal. The school accepts it as a matter of discipline, or disagrees once.',
  },
];

/** The supervisors, and the officer who acknowledged it. */
export const tellAgency =
  (what: string, body: string) =>
  (incident: Incident): Telling[] => {
    const subject = `${what}: ${incidentInWords(incident)}`;
    const dedupeKey = `${incident.id}:${incident.version}:agency`;
    const told: Telling[] = [{ to: theSupervisors(incident), subject, body, dedupeKey }];
    return incident.acknowledgedBy
      ? [...told, { to: { personId: incident.acknowledgedBy }, subject, body, dedupeKey }]
      : told;
  };

/** The other side of the proposal. */
export const tellProposed = (incident: Incident, { actor }: Taking): Telling[] => {
  const subject = `Proposal to settle: ${incidentInWords(incident)}`;
  const body = 'The other side has proposed whose matter it is. Agree, or propose something else.';
  return actor?.side === 'school'
    ? [tellAgency('Proposal to settle', body)(incident)[0]!]
    : [{ to: atSchool(incident), subject, body }];
};

export const tellSettled = (incident: Incident): Telling[] => {
  const body =
    incident.state === 'accepted'
      ? 'Both sides agree: it is a matter of school discipline.'
      : `Both sides agree: it is investigated. ${incident.leadName} leads.`;
  return [
    ...theSchool(incident, `Settled: ${incidentInWords(incident)}`, body),
    ...tellAgency('Settled', body)(incident),
  ];
};

export const tellClosed = (incident: Incident): Telling[] => [
  ...theSchool(incident, `Closed: ${incidentInWords(incident)}`, 'The page of the incident says what came of it.'),
  ...tellAgency('Closed', 'The page of the incident says what came of it.')(incident),
];

export const tellReopened = (incident: Incident): Telling[] => [
  ...theSchool(incident, `Reopened: ${incidentInWords(incident)}`, `${incident.leadName} leads.`),
  { to: { personId: incident.leadId! }, subject: `Reopened: ${incidentInWords(incident)}`, body: 'You lead it again.' },
];

export const tellMerged = (incident: Incident): Telling[] =>
  theSchool(
    incident,
    `Merged: ${incidentInWords(incident)}`,
    `It is part of incident ${incident.mergedIntoNumber} now, where it goes on. Nothing of this report is lost.`,
  );
