import { lifecycle, type Moment, type Relation, type Rule, type Telling, whoIs } from '#lifecycle';
import { incidentInWords, incidentPath } from '../of-incident/of-incident.js';
import {
  administratorOwes,
  agencyAdministrator,
  itsAdministrator,
  itsSupervisor,
  leadOwes,
  districtAdministrator,
  supervisorOwes,
  theLead,
} from '../of-incident/of-incident.relations.js';
import { endOfSchoolDay } from '../of-incident/end-of-school-day.js';
import { handoverDays, receiptDays } from '../sharing.policies.js';
import { forget, handOver, prepare } from './records-handover.consequences.js';
import type { Handing, RecordsHandover } from './records-handover.js';
import { recordsHandoverFacts } from './records-handover.sql.js';

/** The agency sees what it asked for, and what was handed over to it: never what the school prepares by itself. */
const onceShared = (relation: Relation<RecordsHandover>): Relation<RecordsHandover> => ({
  name: relation.name,
  holds: (actor, handover) =>
    (handover.askedById !== null || handover.handedAt !== null) && relation.holds(actor, handover),
});
const lead = onceShared(theLead);
const agency = [lead, onceShared(itsSupervisor), onceShared(agencyAdministrator)];

const schoolOwes = {
  owner: administratorOwes,
  due: (_: RecordsHandover, { now, settings }: Moment) => endOfSchoolDay(now, settings.policy(handoverDays), settings),
};

const isKnown: Rule<RecordsHandover> = {
  code: 'not-known-yet',
  holds: ({ knownAt }) => knownAt !== null,
  message: 'The school does not know of this investigation yet. Make it known first.',
};
const somethingIsHanded: Rule<RecordsHandover, Handing> = {
  code: 'records-needed',
  field: 'records',
  holds: (_, { input }) => input.records.length > 0,
  message: 'Say which records are handed over.',
};
const groundIsExplained: Rule<RecordsHandover, Handing> = {
  code: 'ground-needed',
  field: 'groundWords',
  holds: (_, { input }) => input.groundWords.trim().length >= 5,
  message: 'Say what the ground is in this case: which subpoena, whose consent, what emergency.',
};

const tellsLead =
  (subject: string, body: string) =>
  (handover: RecordsHandover): Telling[] =>
    handover.leadId
      ? [{ to: { personId: handover.leadId }, subject: `${subject}: ${incidentInWords(handover)}`, body }]
      : [];

/**
 * Student records go from the school to law enforcement on a ground that FERPA knows, recorded with what, to whom and by
 * whom (34 CFR 99.32). Until they are handed over, law enforcement does not see them.
 */
export const recordsHandoverLifecycle = lifecycle<RecordsHandover>()({
  kind: 'records_handover',
  table: 'records_handover',
  facts: recordsHandoverFacts,
  title: (handover) => `Student records for ${incidentInWords(handover)}`,
  path: incidentPath,
  readers: [itsAdministrator, districtAdministrator, ...agency, onceShared(whoIs('assessor'))],
  escalatesTo: (handover) =>
    handover.state === 'handed_over' ? supervisorOwes(handover) : { role: 'district_administrator' },
  initial: 'asked',
  opening: {
    by: [theLead, itsSupervisor, itsAdministrator],
    rules: [isKnown],
    says: 'began a hand-over of student records',
  },
  states: {
    asked: {
      label: 'Asked for',
      waitsOn: [
        {
          ...schoolOwes,
          kind: 'hand-over-records',
          title: (handover) => `Hand over student records, or say why not: ${incidentInWords(handover)}`,
        },
      ],
    },
    preparing: {
      label: 'Being prepared',
      waitsOn: [
        {
          ...schoolOwes,
          kind: 'prepare-records',
          title: (handover) => `Hand over the student records that are prepared: ${incidentInWords(handover)}`,
        },
      ],
    },
    handed_over: {
      label: 'Handed over',
      waitsOn: [
        {
          kind: 'receive-records',
          owner: leadOwes,
          title: (handover) => `Confirm that the student records are there: ${incidentInWords(handover)}`,
          due: (_, { now, settings }) => endOfSchoolDay(now, settings.policy(receiptDays), settings),
          action: 'receive',
        },
      ],
    },
    received: { label: 'Received', final: true },
    refused: { label: 'Not handed over', final: true },
    discarded: { label: 'Discarded', final: true },
  },
  actions: {
    prepare: {
      label: 'Prepare what is handed over',
      from: ['asked', 'preparing'],
      to: 'preparing',
      by: [itsAdministrator],
      says: 'prepared the records',
      also: prepare,
    },
    'hand-over': {
      label: 'Hand over to law enforcement',
      from: ['asked', 'preparing'],
      to: 'handed_over',
      by: [itsAdministrator],
      rules: [somethingIsHanded, groundIsExplained],
      says: 'handed the records over to law enforcement',
      patch: (_, { input, now, actor }) => ({
        ground: input.ground,
        ground_words: input.groundWords.trim(),
        handed_by: actor!.personId,
        handed_at: now,
      }),
      also: handOver,
      tells: tellsLead('Student records handed over', 'The page of the incident shows them, and on which ground.'),
    },
    refuse: {
      label: 'Do not hand over',
      from: ['asked'],
      to: 'refused',
      by: [itsAdministrator],
      says: 'did not hand the records over',
      why: ({ reason }: { reason: string }) => reason,
      patch: (_, { input }) => ({ refusal: input.reason }),
      tells: tellsLead('Student records not handed over', 'The page of the incident shows why.'),
    },
    discard: {
      label: 'Discard',
      from: ['preparing'],
      to: 'discarded',
      by: [itsAdministrator],
      says: 'discarded what was prepared: nothing was handed over',
      why: ({ reason }: { reason: string }) => reason,
      patch: (_, { input }) => ({ refusal: input.reason }),
      also: forget,
    },
    receive: {
      label: 'The records are there',
      from: ['handed_over'],
      to: 'received',
      by: [lead, onceShared(itsSupervisor)],
      says: 'confirmed that the records are there',
      patch: (_, { now, actor }) => ({ received_by: actor!.personId, received_at: now }),
    },
  },
});
