import { dayInWords } from '#calendar';
import { lifecycle } from '#lifecycle';
import type { Requirement } from './requirement.js';
import { beginLeave, comeBack, countForAction, giveLeniency, lookAhead } from './requirement.consequences.js';
import { agencyReaders, theAdministrator, whoSeesToIt } from './requirement.relations.js';
import { hasBegun, isBack, isLater, isToCome } from './requirement.rules.js';
import { requirementFacts } from './requirement.sql.js';
import { forTheirSupervisor, tellAhead } from './requirement.tellings.js';

/**
 * Standard 22: an SRO completes the three mandated courses and then the in-service hours of every year. While an officer
 * serves, something is always next, with a last day.
 */
export const requirementLifecycle = lifecycle<Requirement>()({
  kind: 'training_requirement',
  table: 'training_requirement',
  facts: requirementFacts,
  title: ({ officerName }) => `Training of ${officerName}`,
  path: ({ officerId }) => `/training/officers/${officerId}`,
  readers: agencyReaders,
  escalatesTo: (requirement) =>
    requirement.state === 'away' ? { role: 'agency_administrator' } : forTheirSupervisor(requirement),
  initial: 'running',
  opening: { by: 'the program', says: 'opened the training that standard 22 asks for' },
  states: {
    running: {
      label: 'Training is owed',
      waitsOn: [
        {
          kind: 'complete-training',
          owner: ({ officerId }) => ({ personId: officerId }),
          title: ({ nextTitle }) => `Complete your training: ${nextTitle}`,
          due: ({ nextDueOn }, { now, settings }) =>
            nextDueOn === null
              ? settings.calendar.endOfDay(settings.calendar.dayOf(now))
              : settings.calendar.endOfDay(nextDueOn),
        },
      ],
      byItself: [
        {
          action: 'look',
          at: ({ lookOn }, { now, settings }) => settings.calendar.startOfDay(lookOn ?? settings.calendar.dayOf(now)),
        },
      ],
    },
    away: {
      label: 'On leave',
      waitsOn: [
        {
          kind: 'note-return',
          owner: forTheirSupervisor,
          title: ({ officerName }) => `Note that ${officerName} is back from leave`,
          due: ({ backOn }, { now, settings }) => settings.calendar.endOfDay(backOn ?? settings.calendar.dayOf(now)),
          action: 'return',
          quiet: true,
        },
      ],
    },
    ended: { label: 'Not an SRO any more', final: true },
  },
  actions: {
    look: {
      label: 'Look ahead',
      from: ['running'],
      to: 'running',
      anew: true,
      by: 'the clock',
      says: 'looked at what is owed and until when',
      also: lookAhead,
      tells: tellAhead,
    },
    'move-on': {
      label: 'Go on with what is next',
      from: ['running'],
      to: 'running',
      anew: true,
      by: 'the program',
      says: 'counted the hours: something else is next, or due on another day',
    },
    leave: {
      label: 'Note a leave',
      from: ['running'],
      to: 'away',
      by: whoSeesToIt,
      rules: [hasBegun, isToCome],
      says: 'noted that the officer is on leave: the clock stands still',
      why: ({ reason }: { reason: string }) => reason,
      patch: (_, { input }) => ({ back_on: input.backOn }),
      also: beginLeave,
      tells: ({ officerId, backOn }) => [
        {
          to: { personId: officerId },
          subject: 'Your training waits while you are on leave',
          body: `The last days move by as long as you are away. You are expected back on ${dayInWords(backOn!)}.`,
        },
      ],
    },
    return: {
      label: 'Note the return',
      from: ['away'],
      to: 'running',
      by: whoSeesToIt,
      rules: [isBack],
      says: 'noted that the officer is back',
      patch: () => ({ back_on: null }),
      also: comeBack,
    },
    extend: {
      label: 'Give more time',
      from: ['running'],
      to: 'running',
      anew: true,
      by: whoSeesToIt,
      rules: [isLater],
      says: 'gave more time for what is next',
      why: ({ reason }: { reason: string }) => reason,
      also: giveLeniency,
      tells: ({ officerId, nextTitle, nextDueOn }) => [
        {
          to: { personId: officerId },
          subject: `More time for your training`,
          body: `${nextTitle} is next, until ${dayInWords(nextDueOn!)}. The page shows the reason.`,
        },
      ],
    },
    waive: {
      label: 'Ask for it no more',
      from: ['running'],
      to: 'running',
      anew: true,
      by: [theAdministrator],
      says: 'asked no more for what was next',
      why: ({ reason }: { reason: string }) => reason,
      also: giveLeniency,
    },
    end: {
      label: 'End with the last assignment',
      from: ['running', 'away'],
      to: 'ended',
      by: 'the program',
      says: 'ended it: the officer is not an SRO any more',
      patch: () => ({ back_on: null }),
      also: comeBack,
    },
    resume: {
      label: 'Go on where it was left',
      from: ['ended'],
      to: 'running',
      by: 'the program',
      says: 'took it up again: the officer is an SRO once more',
      also: countForAction,
    },
  },
});
