import { why } from '../../journeys/the-interviews.js';
import {
  completeWhenAllAreIn,
  type Interview,
  type Model,
  openCards,
  panelIsComplete,
  settle,
  sitsFor,
  takeDown,
} from './model.js';
import { but, forHr, hr, interviewOf, type Target, theMember, vacancyIs, type Verb } from './verb.js';

const stands = (m: Model, t: Target, ...states: string[]) => states.includes(interviewOf(m, t)?.state ?? 'none');
const cardOf = (m: Model, t: Target) => interviewOf(m, t)?.cards.findLast(({ seat }) => seat.who === t.member);
/** Whoever is invited: the candidate, or with every other way somebody on the panel. */
export const invited = ({ candidate, member, way }: Target): string => (way % 3 === 0 ? candidate : member);
const answer = (m: Model, t: Target) => interviewOf(m, t)?.invited.get(invited(t));
const isToCome = (m: Model, t: Target) => stands(m, t, 'proposed', 'confirmed') && m.now < interviewOf(m, t)!.startsAt;
const isNotIn = (m: Model, t: Target) => !interviewOf(m, t)!.cards.some(({ state }) => state === 'handed_in');
const isInvited = (m: Model, interview: Interview) =>
  m.panel.some((seat) => sitsFor(seat, interview) && /sent|accepted/.test(interview.invited.get(seat.who) ?? ''));

/** In a day and some hours. */
export const startOf = (m: Model, { way }: Target): number => m.now + (24 + (way % 5)) * 3_600_000;
export const scoreOf = ({ way }: Target): number => 1 + (way % 5);

const answering = (action: string, from: string[], weight: number, does: Verb['does']): Verb => ({
  weight,
  by: (_, t) => [invited(t)],
  can: (m, t) => from.includes(answer(m, t) ?? '') && isToCome(m, t),
  path: `/invitations/{invitation}/${action}`,
  body: () => (action === 'decline' ? why : {}),
  does,
});

/** From a time that is proposed to the last scorecard that is handed in (27). */
export const throughInterviews: Record<string, Verb> = {
  propose: {
    weight: 6,
    by: forHr,
    can: (m, t) =>
      m.vacancy === 'interviewing' &&
      stands(m, t, 'to_schedule', 'proposed', 'confirmed') &&
      panelIsComplete(m, interviewOf(m, t)!),
    isIdle: (m, t) => !stands(m, t, 'to_schedule'),
    path: '/interviews/{interview}/propose',
    body: (m, t) => ({
      startsAt: new Date(startOf(m, t)).toISOString(),
      endsAt: new Date(startOf(m, t) + 45 * 60_000).toISOString(),
      place: 'Room 4',
      despiteConflicts: true,
    }),
    does: (m, t) => {
      const interview = interviewOf(m, t)!;
      const panel = m.panel.filter((seat) => sitsFor(seat, interview)).map(({ who }) => who);
      interview.state = 'proposed';
      interview.startsAt = startOf(m, t);
      interview.invited = new Map([t.candidate, ...panel].map((who) => [who, 'sent']));
    },
  },
  'say-yes': answering('accept', ['sent'], 12, (m, t) => {
    const interview = interviewOf(m, t)!;
    interview.invited.set(invited(t), 'accepted');
    // Whether there still is a panel was asked when somebody could not come.
    if (interview.state === 'proposed') settle(m, t.candidate);
  }),
  'say-no': answering('decline', ['sent', 'accepted'], 1.2, (m, t) => {
    interviewOf(m, t)!.invited.set(invited(t), 'declined');
    settle(m, t.candidate);
  }),
  'begin-now': {
    weight: 1.5,
    by: forHr,
    can: (m, t) =>
      m.vacancy === 'interviewing' &&
      stands(m, t, 'proposed', 'confirmed') &&
      panelIsComplete(m, interviewOf(m, t)!) &&
      isInvited(m, interviewOf(m, t)!),
    path: '/interviews/{interview}/begin-now',
    does: (m, t) => openCards(m, interviewOf(m, t)!),
  },
  'not-held': {
    weight: 1.2,
    by: forHr,
    can: (m, t) => stands(m, t, 'proposed', 'confirmed', 'under_way') && isNotIn(m, t),
    path: '/interviews/{interview}/not-held',
    body: () => why,
    does: (m, t) => takeDown(interviewOf(m, t)!, 'to_schedule'),
  },
  'hand-in': {
    weight: 20,
    by: theMember,
    can: (m, t) => cardOf(m, t)?.state === 'due',
    path: '/scorecards/{scorecard}/hand-in',
    body: () => ({ scores: true }),
    does: (m, t) => {
      Object.assign(cardOf(m, t)!, { state: 'handed_in', score: scoreOf(t) });
      completeWhenAllAreIn(interviewOf(m, t)!);
    },
  },
  correct: {
    weight: 1.2,
    by: theMember,
    can: (m, t) => cardOf(m, t)?.state === 'handed_in' && vacancyIs(m, 'interviewing', 'ranked'),
    isIdle: () => true,
    path: '/scorecards/{scorecard}/correct',
    body: () => ({ scores: true, reason: 'I mistook one of the answers.' }),
    does: (m, t) => void (cardOf(m, t)!.score = scoreOf(t)),
  },
  excuse: {
    weight: 1.2,
    by: (_, { member }) => but(hr, member),
    can: (m, t) => cardOf(m, t)?.state === 'due',
    path: '/scorecards/{scorecard}/excuse',
    body: () => why,
    does: (m, t) => {
      cardOf(m, t)!.state = 'excused';
      completeWhenAllAreIn(interviewOf(m, t)!);
    },
  },
};
