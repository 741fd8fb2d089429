import { Alert } from '@trussworks/react-uswds';
import { Link, useParams } from 'react-router';
import type { OfferDto } from '../api/types.js';
import { ActionButtons, StateTag, Timeline, type Tone, useKeptFocus, WaitsOn } from '../cases/index.js';
import { Facts } from '../shell/facts.js';
import { Loaded } from '../shell/loaded.js';
import { Page } from '../shell/page.js';
import { Day, Due, Moment } from '../time/times.js';
import { nextStepForHr, nextStepForOfficer } from './next-step.js';
import { useOffer } from './offer-calls.js';
import { offerWays } from './offer-ways.js';
import { TimeLeft } from './time-left.js';
import { WhatItMeans } from './what-it-means.js';
import '../expressions/expressions.css';
import './offers.css';

const tones: Record<string, Tone> = {
  open: 'attention',
  accepted: 'good',
  declined: 'over',
  lapsed: 'over',
  withdrawn: 'over',
};

/** The post offered to an officer: to be answered by them, to be followed by HR. */
export function OfferPage() {
  const { id = '' } = useParams();
  const query = useOffer(id);
  const { data } = query;
  if (!data)
    return (
      <Page title="Offer">
        <Loaded query={query} what="the offer">
          {() => null}
        </Loaded>
      </Page>
    );
  const own = data.place === null; // everybody else is told the place
  return (
    <Page
      title={own ? `Your offer: SRO at ${data.campusName}` : `The offer to ${data.officerName}`}
      lead={own ? null : `SRO at ${data.campusName}`}
      up={
        own
          ? { to: `/expressions/${data.expressionId}`, label: 'Your interest' }
          : { to: `/vacancies/${data.vacancyId}/selection`, label: 'The selection' }
      }
      aside={<StateTag state={data.state} label={data.stateLabel} tone={tones[data.state] ?? 'open'} />}
    >
      <Answer offer={data} own={own} onChanged={() => query.refetch()} />
      {own && data.state === 'open' && <WhatItMeans offer={data} />}
      <About offer={data} />
      <section className="section" aria-labelledby="history">
        <h2 id="history">History</h2>
        <Timeline kind="offer" id={data.id} />
      </section>
    </Page>
  );
}

interface AnswerProps {
  offer: OfferDto;
  own: boolean;
  onChanged(): unknown;
}

function Answer({ offer, own, onChanged }: AnswerProps) {
  const heading = useKeptFocus(offer.state);
  return (
    <section className="interest-step" aria-labelledby="next">
      <h2 id="next" ref={heading} tabIndex={-1}>
        {headingOf(offer, own)}
      </h2>
      <p>{own ? nextStepForOfficer(offer) : nextStepForHr(offer)}</p>
      {offer.state === 'open' &&
        (own ? <TimeLeft until={offer.answerBy} /> : <WaitsOn kind="offer" id={offer.id} brief />)}
      {offer.hindrance && (
        <Alert type="warning" slim>
          <p className="usa-alert__text">
            <b>{own ? 'You cannot accept it yet.' : 'It cannot be accepted yet.'}</b>
          </p>
          <p className="usa-alert__text">{offer.hindrance}</p>
          {own && <p className="usa-alert__text">Speak to HR before your time to answer is over.</p>}
        </Alert>
      )}
      {offer.state === 'accepted' && offer.assignmentId && (
        <p>
          <Link className="usa-button" to={`/assignments/${offer.assignmentId}`}>
            {own ? 'Open my assignment' : 'Open the assignment'}
          </Link>
        </p>
      )}
      <ActionButtons key={offer.state} actions={offer.allowedActions} ways={offerWays(offer)} onChanged={onChanged} />
    </section>
  );
}

function headingOf({ state }: OfferDto, own: boolean): string {
  if (state === 'open') return own ? 'You are offered the post' : 'Next step';
  if (state === 'accepted') return own ? 'The post is yours' : 'Accepted';
  return 'The offer is over';
}

const About = ({ offer }: { offer: OfferDto }) => (
  <section className="section" aria-labelledby="about">
    <h2 id="about">What is offered</h2>
    <Facts
      facts={[
        ['Post', `School resource officer at ${offer.campusName}`],
        ['Offered to', offer.place === null ? null : offer.officerName],
        ['As', offer.place === null ? null : offer.place === 0 ? 'The officer selected' : `Alternate ${offer.place}`],
        ['First day on campus', <Day key="start" on={offer.startsOn} format="long" />],
        ['Offered', <Moment key="made" at={offer.madeAt} />],
        ['To answer by', <Due key="by" at={offer.answerBy} />],
        ['Ended', offer.answeredAt && offer.state !== 'accepted' && <Moment key="at" at={offer.answeredAt} />],
        ['Accepted', offer.answeredAt && offer.state === 'accepted' && <Moment key="at" at={offer.answeredAt} />],
        [
          'Reason',
          offer.reason && (
            <span key="why" className="kept-lines">
              {offer.reason}
            </span>
          ),
        ],
      ]}
    />
    <p>
      <Link to={`/vacancies/${offer.vacancyId}`}>Read the vacancy</Link>
    </p>
  </section>
);
