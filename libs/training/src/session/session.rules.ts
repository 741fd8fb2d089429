import { dayInWords } from '#calendar';
import type { Rule } from '#lifecycle';
import { sessionMonthsAhead } from '../courses.policies.js';
import { mostExcused } from '../hours/completion.js';
import { excusedPercent } from '../policies.js';
import { hasSeat, isExpected, type SessionDay, type TrainingSession } from './training-session.js';

/** When and where a session is, and for whom. */
export interface SessionFields {
  place: string;
  days: SessionDay[];
  seats: number;
  cost: number;
  openToSchools: boolean;
  note: string | null;
  runBy: string;
}

/** How long somebody was there. */
export interface Attendance {
  participantId: string;
  hours: number;
  excusedHours?: number;
}

export const courseIsInUse: Rule<TrainingSession> = {
  code: 'course-retired',
  holds: ({ courseRetiredAt }) => courseRetiredAt === null,
  message: 'This course is retired. Take it into use again before you schedule a session of it.',
};

export const isToCome: Rule<TrainingSession, { days: SessionDay[] }> = {
  code: 'session-in-past',
  field: 'days.0.startsAt',
  holds: (_, { input, now }) => Date.parse(input.days[0]!.startsAt) > now.getTime(),
  message: 'This time has passed. Choose a first day that is still to come.',
};

export const isNotTooFar: Rule<TrainingSession, { days: SessionDay[] }> = {
  code: 'session-too-far',
  field: 'days.0.startsAt',
  holds: (_, { input, now, settings }) => {
    const furthest = new Date(now);
    furthest.setUTCMonth(furthest.getUTCMonth() + settings.policy(sessionMonthsAhead));
    return Date.parse(input.days.at(-1)!.endsAt) <= furthest.getTime();
  },
  message: (_, { settings }) =>
    `A session may be scheduled up to ${settings.policy(sessionMonthsAhead)} months ahead. Check the year.`,
};

export const seatsForThoseWhoHaveOne: Rule<TrainingSession, { seats: number }> = {
  code: 'too-few-seats',
  field: 'seats',
  holds: ({ seatsTaken }, { input }) => input.seats >= seatsTaken,
  message: ({ seatsTaken }) =>
    `${seatsTaken} seats are taken already. Leave at least as many, or see first to it that somebody withdraws.`,
};

export const schoolsStayInvited: Rule<TrainingSession, { openToSchools: boolean }> = {
  code: 'schools-invited',
  field: 'openToSchools',
  holds: ({ people }, { input }) => input.openToSchools || !people.some(isAdministrator),
  message: 'School administrators are invited already. Take their invitations back before you close it to schools.',
};
const isAdministrator = (one: TrainingSession['people'][number]) => one.kind === 'administrator' && hasSeat(one);

/** Standard 22: who was there is said of everybody who was expected, so that nobody's hours are forgotten. */
export const saysItOfEverybody: Rule<TrainingSession, { attendance: Attendance[] }> = {
  code: 'attendance-incomplete',
  field: 'attendance',
  holds: ({ people }, { input }) => {
    const said = new Set(input.attendance.map(({ participantId }) => participantId));
    const expected = people.filter(isExpected);
    return (
      said.size === input.attendance.length && said.size === expected.length && expected.every(({ id }) => said.has(id))
    );
  },
  message: ({ people }) =>
    `Say of each of the ${people.filter(isExpected).length} who were expected, once, how many hours they attended; 0 for somebody who did not come.`,
};

export const noMoreThanTheCourse: Rule<TrainingSession, { attendance: Attendance[] }> = {
  code: 'too-many-hours',
  field: 'attendance',
  holds: ({ hours: most }, { input }) =>
    input.attendance.every(({ hours, excusedHours = 0 }) => hours + excusedHours <= most),
  message: ({ hours }) => `The course has ${hours} hours. Nobody attended more; what was excused is part of them.`,
};

/** 503 KAR 1:120. */
export const notTooMuchExcused: Rule<TrainingSession, { attendance: Attendance[] }> = {
  code: 'too-much-excused',
  field: 'attendance',
  holds: ({ hours: most }, { input, settings }) =>
    input.attendance.every(
      ({ excusedHours = 0 }) => excusedHours <= mostExcused(most, settings.policy(excusedPercent)),
    ),
  message: ({ hours }, { settings }) =>
    `No more than ${mostExcused(hours, settings.policy(excusedPercent))} of the ${hours} hours may be excused (503 KAR 1:120).`,
};

/** Nobody is excused from the whole of it, and no administrator needs to be. */
export const excusedAttended: Rule<TrainingSession, { attendance: Attendance[] }> = {
  code: 'excused-absent',
  field: 'attendance',
  holds: (_, { input }) => input.attendance.every(({ hours, excusedHours = 0 }) => excusedHours === 0 || hours > 0),
  message: 'Hours are excused only for somebody who attended the others.',
};

/** 'Monday, March 8, 2027', or from that day on until the last. */
export function whenInWords({ days }: Pick<TrainingSession, 'days'>, dayOf: (instant: Date) => string): string {
  const first = dayInWords(dayOf(new Date(days[0]!.startsAt)));
  return days.length === 1 ? first : `${first} to ${dayInWords(dayOf(new Date(days.at(-1)!.endsAt)))}`;
}
