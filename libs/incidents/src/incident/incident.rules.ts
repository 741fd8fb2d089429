import type { Rule } from '#lifecycle';
import type { Incident } from './incident.js';

const isGiven = (code: string, field: string, message: string): Rule<Incident> => ({
  code,
  field,
  holds: (_, { input }) => Boolean(input[field]?.trim()),
  message,
});

export const hasReason = isGiven('reason-needed', 'reason', 'Say why; both sides read it.');
export const hasOutcome = isGiven(
  'outcome-needed',
  'outcomeWords',
  'Say in a sentence what came of it; both sides read it.',
);

export const happenedBefore: Rule<Incident> = {
  code: 'happened-in-future',
  field: 'happenedAt',
  // A phone's clock may be a little ahead of ours.
  holds: ({ happenedAt }, { now }) => happenedAt.getTime() <= now.getTime() + 5 * 60_000,
  message: 'This time has not come yet. Say when it happened, or when you learned of it.',
};

/** What an officer looks into unprompted is begun as an investigation, with a clock of its own. */
export const saysWhoTold: Rule<Incident> = {
  code: 'on-behalf-needed',
  field: 'onBehalfOf',
  holds: ({ origin, onBehalfOf }, { actor }) => origin === 'officer' || actor?.side !== 'agency' || onBehalfOf !== null,
  message: 'Say who told you. What you look into unprompted is begun as an investigation.',
};

export const isKnown: Rule<Incident> = {
  code: 'not-known-to-school',
  holds: ({ knownAt }) => knownAt !== null,
  message: 'The school has not been told of this investigation yet. Make it known first (standard 7).',
};

/** Whose matter it is has been settled between the sides once, and stays settled. */
export const wasNotSettled: Rule<Incident> = {
  code: 'settled-already',
  holds: ({ settledAt }) => settledAt === null,
  message:
    'The supervisor and the administrator have settled that this is investigated. It cannot be handed back again.',
};

/** Only the other side's own proposal is agreed to. */
export const otherSideProposes = (proposal: 'disciplinary' | 'investigate'): Rule<Incident> => ({
  code: 'nothing-to-agree-to',
  holds: ({ supervisorProposal, administratorProposal }, { actor }) =>
    (actor!.side === 'school' ? supervisorProposal : administratorProposal) === proposal,
  message: 'The other side has not proposed this. Propose it yourself, and they can agree.',
});

/** Of the one that it is to be merged into; the service has read it as the person who asks. */
export interface MergeTarget {
  id: string;
  number: string;
  state: string;
  campusId: string;
  knownAt: Date | null;
}

export const intoAnOpenOne: Rule<Incident, { into: MergeTarget }> = {
  code: 'cannot-hold-it',
  field: 'intoId',
  holds: (_, { input: { into } }) => ['notified', 'acknowledged', 'investigating'].includes(into.state),
  message: (_, { input: { into } }) => `Incident ${into.number} is not open any more. Merge into one that is.`,
};

export const intoAnother: Rule<Incident, { into: MergeTarget }> = {
  code: 'same-incident',
  field: 'intoId',
  holds: (incident, { input: { into } }) => into.id !== incident.id,
  message: 'This is the incident itself. Choose the other report of the same event.',
};

export const ofSameCampus: Rule<Incident, { into: MergeTarget }> = {
  code: 'other-campus',
  field: 'intoId',
  holds: (incident, { input: { into } }) => into.campusId === incident.campusId,
  message: 'The other report is of another campus, whose people would not see this one. Link them instead.',
};

/** What the school has reported or been told of does not disappear into what it may not see. */
export const seenByTheSame: Rule<Incident, { into: MergeTarget }> = {
  code: 'not-known-to-school',
  field: 'intoId',
  holds: ({ knownAt }, { input: { into } }) => (knownAt === null) === (into.knownAt === null),
  message: 'The school knows of one of the two alone. Make the other one known first (standard 7).',
};
