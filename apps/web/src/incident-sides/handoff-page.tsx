import { Link, useParams } from 'react-router';
import { ActionButtons, StateTag, Timeline, useKeptFocus } from '../cases/index.js';
import { Asking, NotNow } from '../cases/asking.js';
import { Form, TextField, useProblemForm } from '../forms/index.js';
import { Facts } from '../shell/facts.js';
import { Loaded } from '../shell/loaded.js';
import { Page } from '../shell/page.js';
import { Due, Moment } from '../time/times.js';
import { handoffTones } from './lead-handoffs.js';
import { acceptLead, declineLead, type LeadHandoff, useHandoff, withdrawOffer } from './side-calls.js';
import { wordsNeeded } from './words-needed.js';
import './incident-sides.css';

/** The lead of an investigation, offered by name: what whoever is to accept it has to know, and the answer. */
export function HandoffPage() {
  const { id = '' } = useParams();
  const query = useHandoff(id);
  const { data } = query;
  return (
    <Page
      title={data ? `Lead of incident ${data.incidentNumber}` : 'Lead of an incident'}
      lead={data && `${data.campusName}${data.urgent ? ', urgent' : ''}`}
      up={
        data?.readsIncident
          ? { to: `/incidents/${data.incidentId}`, label: 'The incident' }
          : { to: '/', label: 'My work' }
      }
      aside={data && <StateTag state={data.state} label={data.stateLabel} tone={handoffTones[data.state] ?? 'over'} />}
    >
      <Loaded query={query} what="the offer">
        {(handoff) => <Body handoff={handoff} />}
      </Loaded>
    </Page>
  );
}

function Body({ handoff }: { handoff: LeadHandoff }) {
  const heading = useKeptFocus(handoff.state);
  const accept = handoff.allowedActions.find(({ action }) => action === 'accept');
  return (
    <>
      <section className="side-box" aria-labelledby="offer">
        <h2 id="offer" ref={heading} tabIndex={-1}>
          {handoff.fromName} offers the lead to {handoff.toName}
        </h2>
        <p>{whatItMeans(handoff)}</p>
        {handoff.state === 'offered' && (
          <p>
            To be answered by{' '}
            <b>
              <Due at={handoff.answerBy} relative />
            </b>
            .
          </p>
        )}
        <div className="side-ways">
          {accept && handoff.toOtherAgency && (
            <Asking label="They have accepted it">{(close) => <AcceptedForm handoff={handoff} close={close} />}</Asking>
          )}
          <ActionButtons actions={handoff.allowedActions} ways={waysOf(handoff)} />
        </div>
        {handoff.state === 'accepted' && handoff.readsIncident && (
          <p>
            <Link to={`/incidents/${handoff.incidentId}`}>Go to the incident</Link>
          </p>
        )}
      </section>
      <section className="section" aria-labelledby="about">
        <h2 id="about">What it is about</h2>
        <p className="kept-lines">{handoff.what}</p>
        <Facts
          facts={[
            ['Why', handoff.reason],
            ['Offered', <Moment key="offered" at={handoff.offeredAt} />],
            ['To be reached', handoff.toContact],
            ['Accepted by', handoff.acceptedName],
            ['Answer', handoff.answer],
          ]}
        />
      </section>
      <section className="section" aria-labelledby="history">
        <h2 id="history">What happened with it</h2>
        <Timeline kind="lead_handoff" id={handoff.id} />
      </section>
    </>
  );
}

function whatItMeans({ state, fromName, acceptedName, toOtherAgency }: LeadHandoff): string {
  if (state === 'offered') return `Until it is accepted, ${fromName} keeps the lead.`;
  if (state === 'accepted')
    return toOtherAgency
      ? `${acceptedName} has accepted it there. ${fromName} stays the school’s contact.`
      : `${acceptedName} has the lead.`;
  return `${fromName} kept the lead.`;
}

const waysOf = (handoff: LeadHandoff) => ({
  ...(!handoff.toOtherAgency && {
    accept: {
      look: 'main' as const,
      confirm: 'You lead the investigation from then on, and owe its next steps. The school is told that you lead.',
      success: 'You have the lead.',
      send: ({ key }: { key: string }) => acceptLead(handoff, {}, key),
    },
  }),
  decline: {
    ask: { field: 'reason', label: 'Why?', hint: 'Law enforcement alone reads this.', maxLength: 2000 },
    success: 'Declined. Whoever had the lead keeps it.',
    send: ({ key, text }: { key: string; text: string }) => declineLead(handoff, text, key),
  },
  withdraw: {
    confirm: 'The offer ends, and whoever has the lead keeps it.',
    success: 'The offer is withdrawn.',
    send: ({ key }: { key: string }) => withdrawOffer(handoff, key),
  },
});

function AcceptedForm({ handoff, close }: { handoff: LeadHandoff; close(): void }) {
  const form = useProblemForm({
    start: { acceptedBy: '' },
    check: ({ acceptedBy }) => [wordsNeeded('acceptedBy', acceptedBy, 2, 200, 'Say who accepted it there, by name.')],
    send: (body, key) => acceptLead(handoff, body, key),
    success: 'It is on record who accepted the lead.',
    onDone: close,
    onShowLatest: close,
  });
  return (
    <Form form={form} submit="Put it on record" beside={<NotNow close={close} />}>
      <TextField form={form} name="acceptedBy" label={`Who accepted it at ${handoff.toName}?`} maxLength={200} />
    </Form>
  );
}
