import { Alert } from '@trussworks/react-uswds';
import { Link } from 'react-router';
import type { OfferDto, SelectionPageDto, VacancyDto } from '../api/types.js';
import { ActionButtons, WaitsOn } from '../cases/index.js';
import { offerWays } from '../offers/offer-ways.js';
import { Facts } from '../shell/facts.js';
import { Day } from '../time/times.js';
import { lineUp } from './line-up.js';

interface OfferNowProps {
  vacancy: VacancyDto;
  selection: SelectionPageDto;
  offers: OfferDto[];
}

/** To whom the post is offered, until when, and what happens next. */
export function OfferNow({ vacancy, selection: { selections, candidates }, offers }: OfferNowProps) {
  const offer = offers.find(({ state }) => state === 'open');
  const [latest] = selections;
  if (!offer || !latest) return null;
  const inProcess = candidates.map(({ expressionId }) => expressionId);
  const named = lineUp(latest, { offers, selections, vacancyState: vacancy.state, inProcess });
  const next = named.find(({ became }) => became === 'next');
  return (
    <>
      <WaitsOn kind="offer" id={offer.id} brief />
      {offer.hindrance && (
        <Alert type="warning" slim>
          <p className="usa-alert__text">As things stand it cannot be accepted: {offer.hindrance}</p>
        </Alert>
      )}
      <Facts
        facts={[
          [
            'Offered to',
            <Link key="to" to={`/offers/${offer.id}`}>{`${offer.officerName}, ${placeName(offer.place)}`}</Link>,
          ],
          ['First day on campus', <Day key="start" on={offer.startsOn} format="long" />],
          ['If it is accepted', 'The vacancy is filled, and all others are told.'],
          [
            'If it is not',
            next ? `It is offered to ${next.officerName} by itself.` : 'Nobody else is named: you decide anew.',
          ],
        ]}
      />
      <ActionButtons key={offer.id} actions={offer.allowedActions} ways={offerWays(offer)} />
    </>
  );
}

const placeName = (place: number | null): string => (place ? `alternate ${place}` : 'the officer selected');
