import { lifecycle, type Relation, type Rule, whoIs } from '#lifecycle';
import { bothSides, theirPrincipal, theirSupervisor, theOfficer } from '../assignment/assignment.relations.js';
import type { FollowUp, FollowUpKind } from './follow-up.js';
import { followUpKinds } from './follow-up.kinds.js';
import { followUpFacts } from './follow-up.sql.js';

/** A relation that counts for these kinds of follow-up alone. */
const forKinds = (relation: Relation<FollowUp>, ...kinds: FollowUpKind[]): Relation<FollowUp> => ({
  name: relation.name,
  holds: (actor, followUp) => kinds.includes(followUp.kind) && relation.holds(actor, followUp),
});
const itsOwner = [
  forKinds(theirPrincipal, 'office-space', 'introduction'),
  forKinds(theOfficer, 'procedures'),
  forKinds(theirSupervisor, 'uniform'),
];
/** Each side waives what it owes; an officer does not waive the procedures. */
const itsSide = [
  forKinds(theirPrincipal, 'office-space', 'introduction'),
  forKinds(whoIs('district_administrator'), 'office-space', 'introduction'),
  forKinds(theirSupervisor, 'procedures', 'uniform'),
];

const saysWhat: Rule<FollowUp, { note?: string | null }> = {
  code: 'note-needed',
  field: 'note',
  holds: (followUp, { input }) => !followUpKinds[followUp.kind].noteSays || Boolean(input.note?.trim()),
  message: (followUp) => followUpKinds[followUp.kind].noteSays ?? '',
};
const isDone: Rule<FollowUp, { doneOn?: string | null }> = {
  code: 'done-in-future',
  field: 'doneOn',
  holds: (_, { input, now, settings }) => !input.doneOn || input.doneOn <= settings.calendar.dayOf(now),
  message: 'This day has not come yet. Give the day on which it was done.',
};

/** What an officer's start on a campus asks of either side: standards 2, 5, 10 and 21, each by its own date. */
export const followUpLifecycle = lifecycle<FollowUp>()({
  kind: 'follow_up',
  table: 'follow_up',
  facts: followUpFacts,
  title: (followUp) => followUpKinds[followUp.kind].title(followUp),
  path: (followUp) => `/assignments/${followUp.assignmentId}`,
  readers: bothSides,
  escalatesTo: (followUp) => followUpKinds[followUp.kind].escalatesTo(followUp),
  initial: 'open',
  opening: { by: 'the program', says: 'asked for it because of the start' },
  states: {
    open: {
      label: 'Open',
      waitsOn: [
        {
          kind: 'follow-up',
          owner: (followUp) => followUpKinds[followUp.kind].owner(followUp),
          title: (followUp) => followUpKinds[followUp.kind].title(followUp),
          due: (followUp) => followUp.dueAt,
          action: 'complete',
          // Whoever owes it is told of the assignment itself.
          quiet: true,
        },
      ],
    },
    done: { label: 'Done', final: true },
    not_needed: { label: 'Not needed', final: true },
    ended: { label: 'Ended with the assignment', final: true },
  },
  actions: {
    complete: {
      label: 'Mark as done',
      from: ['open'],
      to: 'done',
      by: itsOwner,
      rules: [saysWhat, isDone],
      says: 'marked it as done',
      why: ({ note }: { note?: string | null }) => note ?? undefined,
      patch: (_, { input, actor, now, settings }) => ({
        note: input.note?.trim() || null,
        done_on: input.doneOn ?? settings.calendar.dayOf(now),
        settled_by: actor!.personId,
        settled_at: now,
      }),
    },
    'not-needed': {
      label: 'Not needed',
      from: ['open'],
      to: 'not_needed',
      by: itsSide,
      says: 'said that it is not needed',
      why: ({ reason }: { reason: string }) => reason,
      patch: (_, { input, actor, now }) => ({ reason: input.reason, settled_by: actor!.personId, settled_at: now }),
    },
    end: {
      label: 'End with the assignment',
      from: ['open'],
      to: 'ended',
      by: 'the program',
      says: 'ended it with the assignment',
    },
  },
});
