import { type Action, lifecycle, type Relation, type Rule, type Telling, thePerson } from '#lifecycle';
import { incidentInWords } from '../of-incident/of-incident.js';
import { agencyAdministrator, itsSupervisor, supervisorOwes, theLead } from '../of-incident/of-incident.relations.js';
import type { LeadHandoff } from './lead-handoff.js';
import { passTheLead } from './lead-handoff.consequences.js';
import { leadHandoffFacts } from './lead-handoff.sql.js';

const whoIsOffered = thePerson<LeadHandoff>('whoever is offered the lead', ({ toId }) => toId);
const whoOffers = thePerson<LeadHandoff>('whoever offers the lead', ({ fromId }) => fromId);

/** Another agency does not sign in here: who has the lead writes down who accepted it there, and when. */
const forAnotherAgency: Relation<LeadHandoff> = {
  name: 'whoever offers the lead to another agency',
  holds: (actor, handoff) => handoff.toId === null && whoOffers.holds(actor, handoff),
};

const isInvestigated: Rule<LeadHandoff> = {
  code: 'not-investigated',
  holds: ({ incidentState }) => incidentState === 'investigating',
  message: 'The lead of an incident is handed off while it is under investigation.',
};
const isFromTheLead: Rule<LeadHandoff> = {
  code: 'lead-changed',
  holds: ({ fromId, leadId }) => fromId === leadId,
  message: 'Somebody else has the lead meanwhile.',
};
const goesBack =
  (what: string) =>
  (handoff: LeadHandoff): Telling[] => [
    {
      to: { personId: handoff.fromId },
      subject: `${what}: the lead of ${incidentInWords(handoff)}`,
      body: 'You keep the lead. The page shows more.',
    },
  ];

/** An end without a new lead. */
const keeps = (
  action: Pick<Action<LeadHandoff>, 'label' | 'to' | 'by' | 'says'> & Partial<Action<LeadHandoff>>,
): Action<LeadHandoff> => ({
  from: ['offered'],
  patch: (_, { input, now, actor }) => ({
    answer: (input as { reason?: string }).reason ?? null,
    answered_at: now,
    answered_by: actor?.personId ?? null,
  }),
  ...action,
});

/** The lead of an investigation is offered and accepted by name; until it is accepted, who has it keeps it (standard 7). */
export const leadHandoffLifecycle = lifecycle<LeadHandoff>()({
  kind: 'lead_handoff',
  table: 'lead_handoff',
  facts: leadHandoffFacts,
  title: (handoff) => `Lead of ${incidentInWords(handoff)}`,
  path: (handoff) => `/lead-handoffs/${handoff.id}`,
  readers: [whoIsOffered, whoOffers, theLead, itsSupervisor, agencyAdministrator],
  escalatesTo: supervisorOwes,
  initial: 'offered',
  opening: {
    by: [theLead, itsSupervisor],
    rules: [isInvestigated],
    says: 'offered the lead',
  },
  states: {
    offered: {
      label: 'Offered',
      waitsOn: [
        {
          kind: 'answer-handoff',
          owner: ({ toId, fromId }) => ({ personId: toId ?? fromId }),
          title: (handoff) =>
            handoff.toId
              ? `Accept or decline the lead of ${incidentInWords(handoff)}`
              : `Record whether the other agency takes the lead of ${incidentInWords(handoff)}`,
          due: ({ answerBy }) => answerBy,
        },
      ],
      byItself: [{ action: 'expire', at: ({ answerBy }) => answerBy }],
    },
    accepted: { label: 'Accepted', final: true },
    declined: { label: 'Declined', final: true },
    expired: { label: 'Not answered in time', final: true },
    withdrawn: { label: 'Withdrawn', final: true },
  },
  actions: {
    accept: {
      label: 'Accept the lead',
      from: ['offered'],
      to: 'accepted',
      by: [whoIsOffered, forAnotherAgency],
      rules: [
        isInvestigated,
        isFromTheLead,
        {
          code: 'name-needed',
          field: 'acceptedBy',
          holds: ({ toId }, { input }) => toId !== null || Boolean(input.acceptedBy?.trim()),
          message: 'Say who accepted it there, by name.',
        },
      ],
      says: 'accepted the lead',
      patch: ({ toName }, { input, now, actor }) => ({
        accepted_name: toName ?? input.acceptedBy.trim(),
        answered_at: now,
        answered_by: actor!.personId,
      }),
      also: passTheLead,
      tells: goesTo,
    },
    decline: keeps({
      label: 'Decline',
      to: 'declined',
      by: [whoIsOffered, forAnotherAgency],
      says: 'declined the lead',
      why: ({ reason }: { reason: string }) => reason,
      tells: goesBack('Declined'),
    }),
    withdraw: keeps({
      label: 'Withdraw the offer',
      to: 'withdrawn',
      by: [whoOffers, itsSupervisor],
      says: 'withdrew the offer',
    }),
    expire: keeps({
      label: 'Expire, it was not answered in time',
      to: 'expired',
      by: 'the clock',
      says: 'ended the offer, which was not answered in time',
      tells: goesBack('Not answered in time'),
    }),
    end: keeps({
      label: 'End, there is nothing to lead any more',
      to: 'withdrawn',
      by: 'the program',
      says: 'ended the offer, as the incident went another way',
    }),
  },
});

/** Whom another agency names is nobody's business outside of this case: notices travel by e-mail. */
function goesTo(handoff: LeadHandoff): Telling[] {
  const subject = `${handoff.toName ?? 'Another agency'} has the lead of ${incidentInWords(handoff)}`;
  const body = handoff.toId
    ? 'Whoever led it before keeps reading it as the officer of the campus.'
    : 'You stay the contact of the school, and keep it informed. The page shows who accepted it there.';
  return [
    { to: { personId: handoff.fromId }, subject, body },
    { to: { role: 'supervisor', unitId: handoff.leadUnitId }, subject, body },
  ];
}
