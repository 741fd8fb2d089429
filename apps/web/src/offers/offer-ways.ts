import type { OfferDto } from '../api/types.js';
import type { ActionWay } from '../cases/index.js';
import { dayText } from '../time/day.js';
import { acceptOffer, declineOffer, withdrawOffer } from './offer-calls.js';

/** How a page takes each action on an offer, for the officer and for HR. */
export const offerWays = (offer: OfferDto): Record<string, ActionWay> => ({
  // Nothing is gained by pressing what is refused: the page says what is in the way.
  ...(offer.hindrance === null && {
    accept: {
      look: 'main',
      confirm: `You become the school resource officer of ${offer.campusName}, from ${dayText(offer.startsOn, 'long')} on. You serve this campus and no other.`,
      success: `You have accepted. You are the school resource officer of ${offer.campusName}.`,
      send: ({ key }) => acceptOffer(offer, key),
    },
  }),
  decline: {
    confirm: 'The post is offered to somebody else at once. This cannot be taken back.',
    ask: { field: 'reason', label: 'Why do you decline?', hint: 'HR reads it.', optional: true, maxLength: 2000 },
    success: 'You have declined the post.',
    send: ({ key, text }) => declineOffer(offer, text, key),
  },
  withdraw: {
    look: 'danger',
    confirm: `${offer.officerName} is out of this vacancy then, and the post is offered to the next alternate by itself. This cannot be taken back.`,
    ask: { field: 'reason', label: 'Why is the offer withdrawn?', hint: 'The officer reads this.', maxLength: 2000 },
    success: 'The offer is withdrawn.',
    send: ({ key, text }) => withdrawOffer(offer, text, key),
  },
});
