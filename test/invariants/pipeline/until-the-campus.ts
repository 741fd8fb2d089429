import { why } from '../../journeys/the-interviews.js';
import { candidatesIn, disband, end, hasSpoken, leave, type Model, openOffer, passOn } from './model.js';
import { hr, is, of, ofVacancy, theOfficer, vacancyIs, type Verb } from './verb.js';

const inTheProcess = ['shortlisted', 'interviewing', 'ranked', 'awaiting_approval', 'offered'];

/** An alternate who was let go, and was never offered the post, is in the process again. */
function callOn(m: Model, name: string): void {
  const candidate = m.candidates.get(name)!;
  const isFree = is(candidate, 'not_selected') && hasSpoken(candidate) && m.offers.every(({ to }) => to !== name);
  if (isFree) candidate.state = 'ranked';
}

const answering = (action: string, rest: Omit<Verb, 'path' | 'can'> & Partial<Verb>): Verb => ({
  path: `/offers/{offer}/${action}`,
  ...rest,
  fits: (m, t) => openOffer(m)?.to === t.candidate,
  can: (m, t) => openOffer(m)?.to === t.candidate && (rest.can?.(m, t) ?? true),
});
const isInTime = (m: Model) => m.now < openOffer(m)!.answerBy;

/** From the offer to the officer on campus, and the ends before it (27, 9). */
export const untilTheCampus: Record<string, Verb> = {
  accept: answering('accept', {
    weight: 6,
    by: theOfficer,
    can: (m, t) => isInTime(m) && !of(m, t).assigned,
    does: (m, t) => {
      openOffer(m)!.state = 'accepted';
      Object.assign(of(m, t), { state: 'appointed', assigned: true, isPlanned: true });
      m.vacancy = 'filled';
      for (const name of candidatesIn(m, 'eligible', 'ranked')) leave(m, name, 'not_selected');
      disband(m);
    },
  }),
  decline: answering('decline', {
    weight: 4,
    by: theOfficer,
    can: isInTime,
    does: (m) => passOn(m, openOffer(m)!, 'declined'),
  }),
  'withdraw-offer': answering('withdraw', {
    weight: 3,
    by: () => hr,
    body: () => why,
    does: (m) => passOn(m, openOffer(m)!, 'withdrawn'),
  }),
  'cancel-assignment': {
    weight: 6,
    by: () => hr,
    can: (m, t) => m.vacancy === 'filled' && is(of(m, t), 'appointed') && of(m, t).isPlanned,
    path: '/assignments/{assignment}/cancel',
    body: () => why,
    does: (m, t) => void Object.assign(of(m, t), { assigned: false, isPlanned: false }),
  },
  reopen: ofVacancy('reopen', ['filled'], {
    weight: 15,
    can: (m) =>
      m.now < m.selections.at(-1)!.alternatesUntil &&
      candidatesIn(m, 'appointed').every((name) => !m.candidates.get(name)!.assigned),
    body: () => why,
    does: (m) => {
      for (const offer of m.offers) if (offer.state === 'accepted') offer.state = 'withdrawn';
      for (const name of candidatesIn(m, 'appointed')) m.candidates.get(name)!.state = 'not_selected';
      for (const name of m.selections.at(-1)!.places.slice(1)) callOn(m, name);
      m.vacancy = 'ranked';
    },
  }),
  cancel: ofVacancy('cancel', ['posted', 'closed', ...inTheProcess], {
    weight: 1.2,
    isIdle: (m) => m.vacancy !== 'offered',
    body: () => why,
    does: (m) => end(m, 'cancelled'),
  }),
  repost: ofVacancy('repost', ['closed', ...inTheProcess], {
    weight: 0.7,
    can: (m) =>
      !vacancyIs(m, 'closed') || (candidatesIn(m, 'expressed', 'eligible').length === 0 && m.now >= m.contestableUntil),
    body: () => why,
    does: (m) => end(m, 'reposted'),
  }),
};
