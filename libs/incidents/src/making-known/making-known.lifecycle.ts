import { type Action, anyHolds, except, lifecycle, type Relation } from '#lifecycle';
import { incidentInWords, incidentPath } from '../of-incident/of-incident.js';
import {
  agencyAdministrator,
  itsSupervisor,
  lawEnforcement,
  leadOwes,
  supervisorOwes,
  theLead,
} from '../of-incident/of-incident.relations.js';
import { endOfSchoolDay } from '../of-incident/end-of-school-day.js';
import { makingKnownDays } from '../sharing.policies.js';
import { tellDecided } from './making-known.tellings.js';
import type { MakingKnown } from './making-known.js';
import { letTheSchoolKnow } from './making-known.consequences.js';
import { makingKnownFacts } from './making-known.sql.js';
import { type Hold, untilIsAhead, untilIsNear } from './making-known.rules.js';

const anySupervisor: Relation<MakingKnown> = {
  name: 'supervisor or program administrator of the agency',
  holds: (actor, facts) => anyHolds([itsSupervisor, agencyAdministrator], actor, facts),
};
/** Nobody approves their own silence. */
const approver = except(
  except(anySupervisor, 'the officer who leads', ({ leadId }) => leadId),
  'whoever asked for it',
  ({ askedById }) => askedById,
);
const whoeverKnowsOfIt = [theLead, itsSupervisor, agencyAdministrator];

const toMakeKnown = {
  kind: 'make-known',
  owner: leadOwes,
  title: (known: MakingKnown) => `Make ${incidentInWords(known)} known to the school`,
  due: ({ dueAt }: MakingKnown) => dueAt,
};

/** Whoever leads now owes it; what was approved stays approved. */
const passOn = (state: string): Action<MakingKnown> => ({
  label: 'Pass on to whoever leads now',
  from: [state],
  to: state,
  anew: true,
  by: 'the program',
  says: 'passed on to whoever leads now',
});

/**
 * Standard 7: an investigation that an officer began is made known to the school within the policy, or a supervisor has
 * approved, for a reason and until a date, that it is not yet. The date brings it up again.
 */
export const makingKnownLifecycle = lifecycle<MakingKnown>()({
  kind: 'making_known',
  table: 'making_known',
  facts: makingKnownFacts,
  title: (known) => `Making ${incidentInWords(known)} known to the school`,
  path: incidentPath,
  readers: lawEnforcement,
  escalatesTo: (known) => (known.state === 'hold_asked' ? { role: 'agency_administrator' } : supervisorOwes(known)),
  initial: 'due',
  opening: { by: 'the program', says: 'began an investigation that the school does not know of yet' },
  states: {
    due: { label: 'To be made known', waitsOn: [toMakeKnown] },
    hold_asked: {
      label: 'Asked to wait',
      waitsOn: [
        {
          kind: 'decide-hold',
          owner: supervisorOwes,
          title: (known) => `Decide whether ${incidentInWords(known)} is not made known to the school yet`,
          due: ({ dueAt }) => dueAt,
        },
      ],
    },
    held: {
      label: 'Not yet, approved',
      waitsOn: [
        {
          ...toMakeKnown,
          due: ({ heldUntil }, { settings }) => settings.calendar.endOfDay(heldUntil!),
          quiet: true,
        },
      ],
      byItself: [{ action: 'bring-up', at: ({ heldUntil }, { settings }) => settings.calendar.startOfDay(heldUntil!) }],
    },
    known: { label: 'The school knows', final: true },
  },
  actions: {
    'make-known': {
      label: 'Make it known to the school',
      from: ['due', 'hold_asked', 'held'],
      to: 'known',
      by: whoeverKnowsOfIt,
      says: 'made the investigation known to the school',
      patch: (_, { now, actor }) => ({ known_at: now, known_by: actor!.personId }),
      also: letTheSchoolKnow,
    },
    'known-with-other': {
      label: 'Made known with the report that it was merged into',
      from: ['due', 'hold_asked', 'held'],
      to: 'known',
      by: 'the program',
      says: 'noted that the school knows of it with the report that it was merged into',
      patch: (_, { now }) => ({ known_at: now }),
    },
    'ask-hold': {
      label: 'Ask to wait with it',
      from: ['due'],
      to: 'hold_asked',
      by: [theLead],
      rules: [untilIsAhead, untilIsNear],
      says: 'asked not to make it known yet',
      why: ({ reason }: Hold) => reason,
      patch: (_, { input, now, actor }) => ({
        hold_reason: input.reason,
        held_until: input.until,
        asked_by: actor!.personId,
        asked_at: now,
      }),
    },
    'approve-hold': {
      label: 'Approve that it is not made known yet',
      from: ['due', 'hold_asked'],
      to: 'held',
      by: [approver],
      rules: [untilIsAhead, untilIsNear],
      says: 'approved that it is not made known yet',
      why: ({ reason }: Hold) => reason,
      patch: (_, { input, now, actor }) => ({
        hold_reason: input.reason,
        held_until: input.until,
        decided_by: actor!.personId,
        decided_at: now,
      }),
      tells: tellDecided('Approved: not made known yet'),
    },
    'refuse-hold': {
      label: 'Refuse: the school is to know now',
      from: ['hold_asked', 'held'],
      to: 'due',
      by: [approver],
      says: 'refused to wait with it: the school is to know',
      why: ({ reason }: { reason: string }) => reason,
      patch: ({ dueAt }, { now, settings, actor }) => ({
        // Whoever asked in time has until the end of this day; nobody gains a day by asking late.
        due_at: later(dueAt, settings.calendar.endOfDay(settings.calendar.dayOf(now))),
        decided_by: actor!.personId,
        decided_at: now,
        asked_by: null,
        hold_reason: null,
        held_until: null,
      }),
      tells: tellDecided('To be made known now'),
    },
    'bring-up': {
      label: 'Bring it up again on the day',
      from: ['held'],
      to: 'due',
      by: 'the clock',
      says: 'brought it up again, as the day has come',
      patch: (_, { now, settings }) => ({
        due_at: endOfSchoolDay(now, settings.policy(makingKnownDays), settings),
        asked_by: null,
        hold_reason: null,
        held_until: null,
      }),
    },
    'pass-on-due': passOn('due'),
    'pass-on-asked': passOn('hold_asked'),
    'pass-on-held': passOn('held'),
  },
});

const later = (one: Date, other: Date) => (one > other ? one : other);
