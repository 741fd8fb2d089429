import type { Action } from '#lifecycle';
import { endHandoffs } from '../lead-handoff/lead-handoff.consequences.js';
import { nextAsked } from './chain.js';
import { administrator, officerAsked, supervisor, theLead } from './incident.relations.js';
import { settling } from './incident.settling.js';
import {
  hasOutcome,
  hasReason,
  intoAnOpenOne,
  intoAnother,
  isKnown,
  ofSameCampus,
  seenByTheSame,
  wasNotSettled,
} from './incident.rules.js';
import {
  tellAcknowledged,
  tellAgency,
  tellClosed,
  tellMerged,
  tellNewLead,
  tellReopened,
  tellReturned,
  tellTriaged,
} from './incident.tellings.js';
import type { Incident } from './incident.js';

type Actions = Record<string, Action<Incident>>;
const reason = ({ reason }: { reason?: string }) => reason;
/** Nobody takes the lead of an incident that nobody leads any more. */
const nothingToLead: Action<Incident>['also'] = (tx, cases, _, consequences) =>
  endHandoffs(
    tx,
    cases.map(({ id }) => id),
    consequences,
  );

/** Standard 7: someone has it. */
const acknowledging: Actions = {
  acknowledge: {
    label: 'I have it',
    from: ['notified'],
    to: 'acknowledged',
    by: [officerAsked, supervisor],
    says: 'acknowledged the incident and leads it',
    patch: (_, { actor, now }) => ({
      acknowledged_at: now,
      acknowledged_by: actor!.personId,
      lead_id: actor!.personId,
      holder_id: actor!.personId,
      holder_since: now,
    }),
    tells: tellAcknowledged,
  },
  'pass-on': {
    label: 'Pass on to the next',
    from: ['notified'],
    to: 'notified',
    anew: true,
    by: 'the clock',
    says: 'asked the next one, as it was not acknowledged in time',
    patch: (incident, { now }) => {
      const { tier, holderId } = nextAsked(incident);
      return { tier, holder_id: holderId, holder_since: now };
    },
  },
};

/** Standard 6: what is not criminal is the school's. */
const triaging: Actions = {
  triage: {
    label: 'It is criminal, or intelligence',
    from: ['acknowledged'],
    to: 'investigating',
    by: [theLead, supervisor],
    says: 'began the investigation',
    patch: (_, { input, now }) => ({
      kind: input.kind,
      triaged_at: now,
      progress: 'gathering facts',
      progress_at: now,
    }),
    tells: tellTriaged,
  },
  return: {
    label: 'Not criminal: hand back to the school',
    from: ['acknowledged', 'investigating'],
    to: 'returned',
    by: [theLead, supervisor],
    rules: [hasReason, isKnown, wasNotSettled],
    says: 'handed it back to the school as a matter of discipline',
    why: reason,
    patch: (incident, { input, now }) => ({
      kind: 'disciplinary',
      triage_reason: input.reason.trim(),
      triaged_at: incident.triagedAt ?? now,
      returned_at: now,
      lead_id: null,
      holder_id: null,
      holder_since: now,
    }),
    also: nothingToLead,
    tells: tellReturned,
  },
  accept: {
    label: 'Accept as school discipline',
    from: ['returned'],
    to: 'accepted',
    by: [administrator],
    says: 'accepted it as a matter of school discipline',
    patch: (_, { now }) => ({ accepted_at: now }),
    tells: tellAgency('Accepted by the school', 'The school deals with it as a matter of discipline.'),
  },
  disagree: {
    label: 'Disagree',
    from: ['returned'],
    to: 'disputed',
    by: [administrator],
    rules: [hasReason],
    says: 'disagreed that it is a matter of discipline',
    why: reason,
    patch: (_, { input, now }) => ({
      disputed_at: now,
      dispute_reason: input.reason.trim(),
      administrator_proposal: 'investigate',
    }),
  },
};

const ending: Actions = {
  progress: {
    label: 'Say how far it is',
    from: ['investigating'],
    to: 'investigating',
    anew: true,
    by: [theLead, supervisor],
    says: 'said how far the investigation is',
    patch: (_, { input, now }) => ({ progress: input.progress, progress_at: now }),
  },
  'new-lead': {
    label: 'Pass the lead on',
    from: ['investigating'],
    to: 'investigating',
    anew: true,
    by: 'the program',
    says: 'passed the lead on',
    patch: (_, { input, now }) => ({ lead_id: input.leadId, holder_id: input.leadId, holder_since: now }),
    tells: tellNewLead,
  },
  close: {
    label: 'Close',
    from: ['investigating'],
    to: 'closed',
    by: [theLead, supervisor],
    rules: [hasOutcome, isKnown],
    says: 'closed the incident',
    patch: (_, { input, now }) => ({
      outcome: input.outcome,
      outcome_words: input.outcomeWords.trim(),
      closed_at: now,
      holder_id: null,
      holder_since: now,
    }),
    also: nothingToLead,
    tells: tellClosed,
  },
  reopen: {
    label: 'Reopen',
    from: ['closed'],
    to: 'investigating',
    by: [theLead, supervisor, administrator],
    rules: [hasReason],
    says: 'reopened the incident',
    why: reason,
    patch: ({ leadId }, { now }) => ({ closed_at: null, holder_id: leadId, holder_since: now }),
    tells: tellReopened,
  },
  merge: {
    label: 'Merge into another report of the same event',
    from: ['notified', 'acknowledged', 'investigating'],
    to: 'merged',
    by: [theLead, officerAsked, supervisor],
    rules: [intoAnother, intoAnOpenOne, ofSameCampus, seenByTheSame],
    says: 'merged it into another report of the same event',
    patch: (_, { input, now }) => ({ merged_into: input.into.id, holder_id: null, holder_since: now }),
    also: nothingToLead,
    tells: tellMerged,
  },
};

/** What is done with an incident, by whom, from where. */
export const incidentActions = { ...acknowledging, ...triaging, ...settling, ...ending };
