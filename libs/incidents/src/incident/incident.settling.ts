import type { Action } from '#lifecycle';
import { administrator, supervisor } from './incident.relations.js';
import { hasReason, otherSideProposes } from './incident.rules.js';
import { tellProposed, tellSettled } from './incident.tellings.js';
import type { Incident } from './incident.js';

/** The supervisor and the administrator settle whose matter it is: one proposes, the other agrees. */
export const settling: Record<string, Action<Incident>> = {
  propose: {
    label: 'Propose how to settle it',
    from: ['disputed'],
    to: 'disputed',
    by: [supervisor, administrator],
    rules: [hasReason],
    says: 'proposed how to settle it',
    why: ({ reason }: { reason: string }) => reason,
    patch: ({ supervisorProposal, administratorProposal }, { actor, input }) =>
      actor!.side === 'school'
        ? { supervisor_proposal: supervisorProposal, administrator_proposal: input.proposal }
        : { supervisor_proposal: input.proposal, administrator_proposal: administratorProposal },
    tells: tellProposed,
  },
  'settle-as-discipline': {
    label: 'Agree: school discipline',
    from: ['disputed'],
    to: 'accepted',
    by: [supervisor, administrator],
    rules: [otherSideProposes('disciplinary')],
    says: 'agreed that it is a matter of school discipline',
    patch: (_, { now }) => ({ settled_at: now, accepted_at: now }),
    tells: tellSettled,
  },
  'settle-as-investigation': {
    label: 'Agree: it is investigated',
    from: ['disputed'],
    to: 'investigating',
    by: [supervisor, administrator],
    rules: [otherSideProposes('investigate')],
    says: 'agreed that it is investigated',
    patch: ({ acknowledgedBy }, { now }) => ({
      settled_at: now,
      kind: 'criminal',
      lead_id: acknowledgedBy,
      holder_id: acknowledgedBy,
      holder_since: now,
      progress: 'gathering facts',
      progress_at: now,
    }),
    tells: tellSettled,
  },
};
