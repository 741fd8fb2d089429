import { type Action, lifecycle, type Rule, thePerson, whoIs } from '#lifecycle';
import { overlapRefusal } from '#assignments';
import { dayInWords } from '#calendar';
import { eligibility } from '../service-history/index.js';
import type { Offer } from './offer.js';
import { askTheNext, fillTheVacancy, passOn } from './offer.consequences.js';
import { offerFacts } from './offer.sql.js';

const officer = thePerson<Offer>('the officer themselves', (offer) => offer.officerId);
const hr = whoIs<Offer>('hr');

const isInTime: Rule<Offer> = {
  code: 'offer-lapsed',
  holds: (offer, { now }) => now < offer.answerBy,
  message: 'The time to answer this offer is over.',
};

const overlap = ({ officerName, assignments, startsOn }: Offer): string | null =>
  overlapRefusal(officerName, assignments, startsOn);

/** Standard 9: one campus at a time. */
const servesNowhereElse: Rule<Offer> = {
  code: 'serves-elsewhere',
  holds: (offer) => overlap(offer) === null,
  message: (offer) => overlap(offer) ?? '',
};

/** Standard 24, once more at the end: what was verified may have been taken back. */
const hasStillServedLongEnough: Rule<Offer> = {
  code: 'service-too-short',
  holds: ({ service, closesOn, minimumServiceYears }) =>
    eligibility({ intervals: service, closingDay: closesOn, minimumYears: minimumServiceYears }).meetsVerified,
  message: 'The verified service does not reach the minimum any more. Ask HR.',
};

const answered = (_: Offer, { now, input }: { now: Date; input: { reason?: string } }) => ({
  answered_at: now,
  reason: input.reason ?? null,
});

/** The ways in which an offer ends by the program's own doing. */
const byTheProgram = (label: string, says: string): Action<Offer> => ({
  label,
  from: ['open'],
  to: 'withdrawn',
  by: 'the program',
  says,
  patch: answered,
});

/** Standard 27: the officer who was selected takes the post or does not, until a day that is set. */
export const offerLifecycle = lifecycle<Offer>()({
  kind: 'offer',
  table: 'offer',
  facts: offerFacts,
  title: (offer) => `The offer to ${offer.officerName}: SRO at ${offer.campusName}`,
  path: (offer) => `/offers/${offer.id}`,
  readers: [officer, hr, whoIs('agency_head'), whoIs('agency_administrator'), whoIs('assessor')],
  escalatesTo: () => ({ role: 'hr' }),
  initial: 'open',
  opening: {
    by: 'the program',
    says: 'offered the post',
    tells: (offer) => [
      {
        to: { role: 'hr' },
        subject: `Offered to ${offer.officerName}: SRO at ${offer.campusName}`,
        body: offer.place === 0 ? 'The officer selected is asked.' : `Alternate ${offer.place} is asked.`,
      },
    ],
  },
  states: {
    open: {
      label: 'Waiting for an answer',
      waitsOn: [
        {
          kind: 'answer-offer',
          owner: (offer) => ({ personId: offer.officerId }),
          title: (offer) => `Answer the offer: SRO at ${offer.campusName}`,
          due: (offer) => offer.answerBy,
        },
      ],
      byItself: [{ action: 'lapse', at: (offer) => offer.answerBy }],
    },
    accepted: { label: 'Accepted', final: true },
    declined: { label: 'Declined', final: true },
    lapsed: { label: 'Not answered in time', final: true },
    withdrawn: { label: 'Withdrawn', final: true },
  },
  actions: {
    accept: {
      label: 'Accept the post',
      from: ['open'],
      to: 'accepted',
      by: [officer],
      rules: [isInTime, servesNowhereElse, hasStillServedLongEnough],
      says: 'accepted the post',
      patch: (_, { input, now }) => ({ answered_at: now, assignment_id: input.assignmentId }),
      also: fillTheVacancy,
      tells: (offer) => [
        {
          to: { role: 'hr' },
          subject: `Accepted: ${offer.officerName} becomes SRO at ${offer.campusName}`,
          body: `The vacancy is filled. The assignment begins on ${dayInWords(offer.startsOn)}.`,
        },
      ],
    },
    decline: {
      label: 'Decline the post',
      from: ['open'],
      to: 'declined',
      by: [officer],
      rules: [isInTime],
      says: 'declined the post',
      why: ({ reason }: { reason?: string }) => reason,
      patch: answered,
      also: passOn,
      tells: (offer) => [
        {
          to: { role: 'hr' },
          subject: `Declined: ${offer.officerName}, SRO at ${offer.campusName}`,
          body: 'The next alternate is asked by itself; the page of the selection shows whom.',
        },
      ],
    },
    lapse: {
      label: 'Lapse at the end of its time',
      from: ['open'],
      to: 'lapsed',
      by: 'the clock',
      says: 'ended the offer, which was not answered in time',
      patch: answered,
      also: passOn,
      tells: (offer) => [
        {
          to: { personId: offer.officerId },
          subject: `The time to answer is over: SRO at ${offer.campusName}`,
          body: 'The post is offered to somebody else now. If this is a mistake, speak to HR soon.',
        },
        {
          to: { role: 'hr' },
          subject: `Not answered in time: ${offer.officerName}, SRO at ${offer.campusName}`,
          body: 'The next alternate is asked by itself; the page of the selection shows whom.',
        },
      ],
    },
    withdraw: {
      label: 'Withdraw the offer',
      from: ['open'],
      to: 'withdrawn',
      by: [hr],
      says: 'withdrew the offer',
      why: ({ reason }: { reason: string }) => reason,
      patch: answered,
      also: passOn,
      tells: (offer) => [
        {
          to: { personId: offer.officerId },
          subject: `The offer was withdrawn: SRO at ${offer.campusName}`,
          body: 'HR has withdrawn it; the page shows why. You may ask HR about it.',
        },
      ],
    },
    'drop-out': {
      ...byTheProgram(
        'End, the officer is out of the process',
        'ended the offer, as the officer is out of the process',
      ),
      also: askTheNext,
    },
    'fall-through': {
      label: 'End, the assignment did not come about',
      from: ['accepted'],
      to: 'withdrawn',
      by: 'the program',
      says: 'ended it, as the assignment did not come about',
    },
    end: byTheProgram('End, the vacancy is over', 'ended the offer because the vacancy is over'),
  },
});
