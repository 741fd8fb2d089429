import { interest } from '../../journeys/the-demo.js';
import { why } from '../../journeys/the-interviews.js';
import {
  candidatesIn,
  endPart,
  interviews,
  hasServed,
  leave,
  type Model,
  on,
  openInterviews,
  panelIsComplete,
  type Seat,
  seatOf,
} from './model.js';
import {
  but,
  forHr,
  hr,
  interviewOf,
  is,
  of,
  ofVacancy,
  type Target,
  theMember,
  theOfficer,
  vacancyIs,
  type Verb,
} from './verb.js';

const building = ['closed', 'shortlisted', 'interviewing'];
const sides: Record<string, 'campus' | 'school'> = { laura: 'campus', karen: 'school' };

const sideOf = (member: string) => sides[member] ?? 'agency';

const isOn = (m: Model, member: string) => {
  const seat = seatOf(m, member);
  return seat !== undefined && on(seat);
};
const isNoCandidate = (m: Model, member: string) =>
  ['none', 'withdrawn', 'ineligible'].includes(m.candidates.get(member)?.state ?? 'none');
const hasConflict = (m: Model, t: Target) => t.way % 7 === 0 && interviewOf(m, t) !== null;

/** The panel has nobody of this side yet, and the principal of another campus is of none that it needs. */
const isNeeded = (m: Model, member: string) =>
  sides[member] !== 'school' && !m.panel.some(({ side, state }) => side === sideOf(member) && state !== 'left');
/** Has declared, and without a conflict that could be looked at again. */
const isReady = ({ state, declared }: Seat) => state === 'ready' && ![...declared.values()].includes(true);

function leavePanel(m: Model, member: string): void {
  const seat = seatOf(m, member)!;
  seat.state = 'left';
  endPart(m, seat, false);
}

/** From the interest of an officer to a panel that is complete (23, 24, 27). */
export const untilInterviews: Record<string, Verb> = {
  express: {
    weight: 12,
    by: theOfficer,
    can: (m, t) => m.vacancy === 'posted' && m.now < m.closesAt && is(of(m, t), 'none'),
    isIdle: (m, t) => !hasServed(of(m, t)),
    path: '/vacancies/{vacancy}/expressions',
    body: () => interest,
    does: (m, t) => void (of(m, t).state = 'expressed'),
  },
  'find-eligible': {
    weight: 10,
    by: forHr,
    fits: (m, t) => is(of(m, t), 'expressed'),
    can: (m, t) => is(of(m, t), 'expressed') && hasServed(of(m, t)),
    path: '/expressions/{expression}/find-eligible',
    does: (m, t) => {
      of(m, t).state = 'eligible';
      if (vacancyIs(m, 'shortlisted', 'interviewing')) openInterviews(m);
    },
  },
  'find-ineligible': {
    weight: 10,
    by: forHr,
    can: (m, t) => is(of(m, t), 'expressed'),
    isIdle: (m, t) => hasServed(of(m, t)),
    path: '/expressions/{expression}/find-ineligible',
    body: () => ({ reason: 'The years do not reach.' }),
    does: (m, t) => void (of(m, t).state = 'ineligible'),
  },
  withdraw: {
    weight: 1.5,
    isIdle: (m, t) => !is(of(m, t), 'offered'),
    by: theOfficer,
    can: (m, t) => is(of(m, t), 'expressed', 'eligible', 'ranked', 'offered'),
    path: '/expressions/{expression}/withdraw',
    does: (m, t) => leave(m, t.candidate, 'withdrawn'),
  },
  reconsider: {
    weight: 1.2,
    isIdle: (m) => m.vacancy !== 'interviewing',
    by: forHr,
    can: (m, t) => is(of(m, t), 'eligible'),
    path: '/expressions/{expression}/reconsider',
    body: () => ({ reason: 'The entry is looked at again.' }),
    does: (m, t) => leave(m, t.candidate, 'expressed'),
  },
  'pass-over': {
    weight: 1,
    by: forHr,
    can: (m, t) => is(of(m, t), 'eligible', 'ranked') && vacancyIs(m, 'interviewing', 'ranked'),
    path: '/expressions/{expression}/pass-over',
    body: () => ({ reason: 'Others suit this campus better.' }),
    does: (m, t) => leave(m, t.candidate, 'not_selected'),
  },
  'take-back': {
    weight: 1,
    by: forHr,
    can: (m, t) => of(m, t).service.isVerified,
    path: '/service-intervals/{service}/reject',
    body: () => ({ reason: 'The agency does not know of it.' }),
    does: (m, t) => {
      of(m, t).service = { ...of(m, t).service, isVerified: false };
      if (is(of(m, t), 'eligible')) leave(m, t.candidate, 'expressed');
      if (is(of(m, t), 'ranked', 'offered')) leave(m, t.candidate, 'not_selected');
    },
  },
  verify: {
    weight: 8,
    by: forHr,
    can: (m, t) => !of(m, t).service.isVerified,
    path: '/service-intervals/{service}/verify',
    does: (m, t) => void (of(m, t).service = { ...of(m, t).service, isVerified: true }),
  },
  shortlist: ofVacancy('shortlist', ['closed'], {
    weight: 20,
    can: (m) => candidatesIn(m, 'expressed').length === 0 && candidatesIn(m, 'eligible').length > 0,
    does: (m) => {
      m.vacancy = 'shortlisted';
      openInterviews(m);
    },
  }),
  name: ofVacancy('panelists', building, {
    weight: 5,
    can: (m, { member }) => {
      const seat = seatOf(m, member);
      return (!seat || !on(seat)) && isNoCandidate(m, member);
    },
    isIdle: (m, { member }) => !isNeeded(m, member),
    body: (_, { member }) => ({ personId: member }),
    does: (m, { member }) =>
      void m.panel.push({ who: member, side: sideOf(member), state: 'named', declared: new Map() }),
  }),
  declare: {
    weight: 7,
    by: theMember,
    can: (m, { member }) => isOn(m, member) && vacancyIs(m, ...building),
    isIdle: (m, { member }) => isReady(seatOf(m, member)!),
    path: '/panelists/{panelist}/declare',
    // With nobody mostly, else with the candidate.
    body: (m, t) => ({ declarations: hasConflict(m, t) ? 'conflict' : 'none' }),
    does: (m, t) => {
      const seat = seatOf(m, t.member)!;
      seat.state = 'ready';
      for (const interview of interviews(m))
        seat.declared.set(interview, hasConflict(m, t) && interview === interviewOf(m, t));
      endPart(m, seat, true);
    },
  },
  remove: {
    weight: 1,
    by: (_, { member }) => but(hr, member),
    can: (m, { member }) => isOn(m, member) && vacancyIs(m, ...building),
    path: '/panelists/{panelist}/remove',
    body: () => why,
    does: (m, { member }) => leavePanel(m, member),
  },
  'leave-panel': {
    weight: 1,
    by: theMember,
    can: (m, { member }) => isOn(m, member) && vacancyIs(m, ...building),
    path: '/panelists/{panelist}/decline',
    body: () => why,
    does: (m, { member }) => leavePanel(m, member),
  },
  'begin-interviews': ofVacancy('begin-interviews', ['shortlisted'], {
    weight: 20,
    can: (m) =>
      candidatesIn(m, 'eligible').length > 0 &&
      interviews(m).every((interview) => interview.state === 'scored' || panelIsComplete(m, interview)),
    does: (m) => void (m.vacancy = 'interviewing'),
  }),
};
