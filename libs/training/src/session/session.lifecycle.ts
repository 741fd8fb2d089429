import { lifecycle } from '#lifecycle';
import { attendanceDays } from '../courses.policies.js';
import { beginWithout, callOff, recordAttendance, tellOfChange } from './session.consequences.js';
import { organisers, seesSessions, theRunner } from './session.relations.js';
import {
  courseIsInUse,
  excusedAttended,
  isNotTooFar,
  isToCome,
  noMoreThanTheCourse,
  notTooMuchExcused,
  saysItOfEverybody,
  schoolsStayInvited,
  seatsForThoseWhoHaveOne,
  type SessionFields,
  whenInWords,
} from './session.rules.js';
import { sessionFacts } from './session.sql.js';
import type { TrainingSession } from './training-session.js';

const forTheRunner = ({ runBy }: TrainingSession) => ({ personId: runBy });
const times = [isToCome, isNotTooFar];

/** Standard 22: a course is held once. Whoever runs it says afterwards who attended, which opens the credits. */
export const sessionLifecycle = lifecycle<TrainingSession>()({
  kind: 'training_session',
  table: 'training_session',
  facts: sessionFacts,
  title: (session) => session.courseTitle,
  path: (session) => `/training-sessions/${session.id}`,
  readers: seesSessions,
  escalatesTo: () => ({ role: 'agency_administrator' }),
  initial: 'scheduled',
  opening: { by: organisers, rules: [courseIsInUse, ...times], says: 'scheduled the session' },
  states: {
    scheduled: {
      label: 'Scheduled',
      waitsOn: [
        {
          kind: 'prepare-session',
          owner: forTheRunner,
          title: (session) => `Prepare ${session.courseTitle}`,
          due: (session) => session.startsAt,
          quiet: true,
        },
      ],
      byItself: [{ action: 'begin', at: (session) => session.startsAt }],
    },
    under_way: {
      label: 'Under way',
      waitsOn: [
        {
          kind: 'hold-session',
          owner: forTheRunner,
          title: (session) => `Hold ${session.courseTitle}`,
          due: (session) => session.endsAt,
          quiet: true,
        },
      ],
      byItself: [{ action: 'finish', at: (session) => session.endsAt }],
    },
    held: {
      label: 'Attendance to be recorded',
      waitsOn: [
        {
          kind: 'record-attendance',
          owner: forTheRunner,
          title: (session) => `Record who attended ${session.courseTitle}`,
          due: (_, { now, settings }) =>
            settings.calendar.add(now, { amount: settings.policy(attendanceDays), unit: 'business days' }),
          action: 'record',
          path: (session) => `/training-sessions/${session.id}/attendance`,
        },
      ],
    },
    recorded: { label: 'Attendance recorded', final: true },
    cancelled: { label: 'Cancelled', final: true },
  },
  actions: {
    change: {
      label: 'Change the session',
      from: ['scheduled'],
      to: 'scheduled',
      anew: true,
      by: organisers,
      rules: [...times, seatsForThoseWhoHaveOne, schoolsStayInvited],
      says: 'changed the session',
      patch: (_, { input }: { input: SessionFields }) => ({
        place: input.place,
        days: input.days,
        starts_at: input.days[0]!.startsAt,
        ends_at: input.days.at(-1)!.endsAt,
        seats: input.seats,
        cost: input.cost,
        open_to_schools: input.openToSchools,
        note: input.note,
        run_by: input.runBy,
      }),
      also: tellOfChange,
      tells: (session, { settings }) => [
        {
          to: {
            personIds: session.people
              .filter(({ state }) => ['asked', 'waiting', 'sent'].includes(state))
              .map(({ personId }) => personId),
          },
          subject: `Changed: ${session.courseTitle}`,
          body: `It is on ${whenInWords(session, (instant) => settings.calendar.dayOf(instant))}, ${session.place}. The page shows the rest.`,
        },
      ],
    },
    begin: {
      label: 'Begin at its time',
      from: ['scheduled'],
      to: 'under_way',
      by: 'the clock',
      says: 'noted that the session began',
      also: beginWithout,
    },
    finish: {
      label: 'End at its time',
      from: ['under_way'],
      to: 'held',
      by: 'the clock',
      says: 'noted that the session is over',
    },
    record: {
      label: 'Record who attended',
      from: ['held'],
      to: 'recorded',
      by: [theRunner, ...organisers],
      rules: [saysItOfEverybody, noMoreThanTheCourse, notTooMuchExcused, excusedAttended],
      says: 'recorded who attended',
      patch: (_, { actor, now }) => ({ recorded_by: actor!.personId, recorded_at: now }),
      also: recordAttendance,
    },
    cancel: {
      label: 'Cancel the session',
      from: ['scheduled', 'under_way'],
      to: 'cancelled',
      by: organisers,
      says: 'cancelled the session',
      why: ({ reason }: { reason: string }) => reason,
      patch: (_, { input }) => ({ reason: input.reason }),
      also: callOff,
    },
  },
});
