import { except, lifecycle, thePerson, whoIs, whoIsInUnit } from '#lifecycle';
import { enrolmentDays, waitingListDays } from '../courses.policies.js';
import type { Attendance } from '../session/session.rules.js';
import { type Enrolment, whoForWhat } from './enrolment.js';
import {
  forTheSupervisor,
  tellCancelled,
  tellInLine,
  tellLapsed,
  tellMissed,
  tellMovedUp,
  tellRefused,
  tellSeat,
  tellWithdrawn,
} from './enrolment.tellings.js';
import { giveBack, planAnew, reserve } from './enrolment.consequences.js';
import { aSeatIsFree, hasNotBegun, isFreeThen, noSeatIsFree } from './enrolment.rules.js';
import { enrolmentFacts } from './enrolment.sql.js';

const officer = thePerson<Enrolment>('the officer themselves', ({ officerId }) => officerId);
const supervisor = whoIsInUnit<Enrolment>('supervisor', ({ unitId }) => unitId);
/** Nobody approves their own. */
const deciders = [supervisor, whoIs<Enrolment>('agency_administrator')].map((relation) =>
  except(relation, 'the officer themselves', ({ officerId }) => officerId),
);
const runner = thePerson<Enrolment>('whoever runs the session', ({ runBy }) => runBy);
const decided = (_: Enrolment, { actor, now }: { actor: { personId: string } | null; now: Date }) => ({
  decided_by: actor!.personId,
  decided_at: now,
});
const earlier = (one: Date, other: Date) => (one < other ? one : other);
const day = 86_400_000;

/** Standard 22: an officer asks for a seat, the supervisor decides, and whoever waits moves up when a seat comes free. */
export const enrolmentLifecycle = lifecycle<Enrolment>()({
  kind: 'enrolment',
  table: 'enrolment',
  facts: enrolmentFacts,
  title: (enrolment) => `The enrolment of ${whoForWhat(enrolment)}`,
  path: (enrolment) => `/enrolments/${enrolment.id}`,
  readers: [officer, supervisor, runner, whoIs('agency_administrator'), whoIs('hr'), whoIs('assessor')],
  escalatesTo: () => ({ role: 'agency_administrator' }),
  initial: 'asked',
  opening: { by: [officer], rules: [hasNotBegun, isFreeThen], says: 'asked for a seat' },
  states: {
    asked: {
      label: 'Waits for the supervisor',
      waitsOn: [
        {
          kind: 'decide-enrolment',
          owner: forTheSupervisor,
          title: (enrolment) => `Decide on ${whoForWhat(enrolment)}`,
          due: ({ startsAt }, { now, settings }) =>
            earlier(
              settings.calendar.add(now, { amount: settings.policy(enrolmentDays), unit: 'business days' }),
              startsAt,
            ),
        },
      ],
    },
    waiting: {
      label: 'On the waiting list',
      waitsOn: [
        {
          kind: 'see-to-seat',
          owner: forTheSupervisor,
          title: (enrolment) => `No seat yet: see to ${whoForWhat(enrolment)}`,
          due: ({ startsAt }, { now, settings }) => {
            const ahead = new Date(startsAt.getTime() - settings.policy(waitingListDays) * day);
            return ahead > now ? ahead : startsAt;
          },
          quiet: true,
        },
      ],
    },
    approved: { label: 'Enrolled', final: true },
    refused: { label: 'Refused', final: true },
    withdrawn: { label: 'Withdrawn', final: true },
    lapsed: { label: 'Found no seat in time', final: true },
    cancelled: { label: 'Session cancelled', final: true },
    attended: { label: 'Attended', final: true },
    missed: { label: 'Did not attend', final: true },
  },
  actions: {
    approve: {
      label: 'Approve',
      from: ['asked'],
      to: 'approved',
      by: deciders,
      rules: [hasNotBegun, aSeatIsFree, isFreeThen],
      says: 'approved the enrolment',
      patch: decided,
      also: reserve,
      tells: tellSeat,
    },
    queue: {
      label: 'Approve for the waiting list',
      from: ['asked'],
      to: 'waiting',
      by: deciders,
      rules: [hasNotBegun, noSeatIsFree, isFreeThen],
      says: 'approved the enrolment for the waiting list',
      patch: decided,
      tells: tellInLine,
    },
    refuse: {
      label: 'Refuse',
      from: ['asked'],
      to: 'refused',
      by: deciders,
      says: 'refused the enrolment',
      why: ({ reason }: { reason: string }) => reason,
      patch: (enrolment, taking) => ({ ...decided(enrolment, taking), reason: taking.input.reason }),
      tells: tellRefused,
    },
    'move-up': {
      label: 'Move up from the waiting list',
      from: ['waiting'],
      to: 'approved',
      by: 'the program',
      says: 'gave the seat that came free to the first in line',
      also: reserve,
      tells: tellMovedUp,
    },
    withdraw: {
      label: 'Withdraw',
      from: ['asked', 'waiting', 'approved'],
      to: 'withdrawn',
      by: [officer, ...deciders],
      rules: [hasNotBegun],
      says: 'withdrew the enrolment',
      why: ({ reason }: { reason: string }) => reason,
      patch: (_, { input }) => ({ reason: input.reason }),
      also: giveBack,
      tells: tellWithdrawn,
    },
    lapse: {
      label: 'Lapse when the session begins',
      from: ['asked', 'waiting'],
      to: 'lapsed',
      by: 'the program',
      says: 'noted that no seat was given before the session began',
      tells: tellLapsed,
    },
    cancel: {
      label: 'End with the session',
      from: ['asked', 'waiting', 'approved'],
      to: 'cancelled',
      by: 'the program',
      says: 'ended it, as the session is cancelled',
      also: planAnew,
      tells: tellCancelled,
    },
    attend: {
      label: 'Attended',
      from: ['approved'],
      to: 'attended',
      by: 'the program',
      says: 'recorded the hours that were attended',
      patch: ({ id }, { input: { said } }: { input: { said: Map<string, Attendance> } }) => ({
        attended_hours: said.get(id)!.hours,
        excused_hours: said.get(id)!.excusedHours ?? 0,
      }),
    },
    miss: {
      label: 'Did not attend',
      from: ['approved'],
      to: 'missed',
      by: 'the program',
      says: 'recorded that the officer did not attend',
      patch: () => ({ attended_hours: 0 }),
      also: planAnew,
      tells: tellMissed,
    },
  },
});
