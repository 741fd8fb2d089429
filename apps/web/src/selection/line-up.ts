import type { OfferDto, SelectionDto } from '../api/types.js';

/** What became of one who was named: an offer's state, or that there was no offer. */
export type Became =
  'open' | 'accepted' | 'declined' | 'lapsed' | 'withdrawn' | 'approval' | 'next' | 'in_line' | 'out' | 'not_asked';

export interface NamedOfficer {
  expressionId: string;
  officerName: string;
  /** 0 for the one selected. */
  place: number;
  became: Became;
  offer: OfferDto | null;
}

interface Standing {
  /** All of the vacancy, in the order in which they were made. */
  offers: OfferDto[];
  /** All of the vacancy, the newest first. */
  selections: SelectionDto[];
  vacancyState: string;
  /** The expressions of interest that are still in the process. */
  inProcess: string[];
}

/** Who was named in a selection, in order, and what became of each. */
export function lineUp(
  selection: SelectionDto,
  { offers, selections, vacancyState, inProcess }: Standing,
): NamedOfficer[] {
  const isLatest = selections[0]?.id === selection.id;
  const made = offers.filter((offer) => selections.find((one) => one.selectedAt <= offer.madeAt)?.id === selection.id);
  const goesOn = isLatest && vacancyState === 'offered';
  let following = true; // the first in line after the open offer
  return selection.places.map(({ place, expressionId, officerName }) => {
    const offer = made.find((one) => one.expressionId === expressionId) ?? null;
    const became = (): Became => {
      if (offer) return offer.state as Became;
      if (isLatest && vacancyState === 'awaiting_approval') return place === 0 ? 'approval' : 'in_line';
      if (!goesOn) return 'not_asked';
      if (!inProcess.includes(expressionId)) return 'out';
      if (!following) return 'in_line';
      following = false;
      return 'next';
    };
    return { place, expressionId, officerName, offer, became: became() };
  });
}
