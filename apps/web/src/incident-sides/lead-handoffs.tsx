import { Link } from 'react-router';
import { StateTag, type Tone } from '../cases/index.js';
import { Asking, NotNow } from '../cases/asking.js';
import { Form, RadioField, SelectField, TextArea, TextField, useProblemForm } from '../forms/index.js';
import { useOfficersOf, useUnits } from '../incidents/cover-calls.js';
import { Due, Moment } from '../time/times.js';
import { type LeadHandoff, offerLead, useHandoffs } from './side-calls.js';
import { wordsNeeded } from './words-needed.js';

export const handoffTones: Record<string, Tone> = {
  offered: 'attention',
  accepted: 'good',
  declined: 'bad',
  expired: 'over',
};

interface LeadHandoffsProps {
  incidentId: string;
  mayOffer: boolean;
}

/** To whom the lead was offered, and whether they took it. */
export function LeadHandoffs({ incidentId, mayOffer }: LeadHandoffsProps) {
  const handoffs = useHandoffs(incidentId).data ?? [];
  const open = handoffs.some(({ state }) => state === 'offered');
  if (handoffs.length === 0 && !mayOffer) return null;
  return (
    <section className="section" aria-labelledby="lead">
      <div className="side-head">
        <h2 id="lead">Who leads</h2>
        {mayOffer && !open && (
          <Asking label="Hand the lead to somebody else" outline>
            {(close) => <OfferForm incidentId={incidentId} close={close} />}
          </Asking>
        )}
      </div>
      {handoffs.length === 0 && <p>The lead has not been handed to anybody else.</p>}
      <ul className="side-cards">
        {handoffs.map((handoff) => (
          <Handoff key={handoff.id} handoff={handoff} />
        ))}
      </ul>
    </section>
  );
}

const Handoff = ({ handoff }: { handoff: LeadHandoff }) => (
  <li className="side-card">
    <div className="side-head">
      <h3>
        <Link to={`/lead-handoffs/${handoff.id}`}>
          {handoff.fromName} to {handoff.toName}
        </Link>
      </h3>
      <StateTag state={handoff.state} label={handoff.stateLabel} tone={handoffTones[handoff.state] ?? 'over'} />
    </div>
    <p className="usa-hint">
      Offered <Moment at={handoff.offeredAt} />
      {handoff.state === 'offered' && (
        <>
          , to be answered by <Due at={handoff.answerBy} relative />
        </>
      )}
      {handoff.acceptedName && handoff.answeredAt && (
        <>
          , accepted by {handoff.acceptedName} <Moment at={handoff.answeredAt} />
        </>
      )}
    </p>
  </li>
);

const start = { to: 'officer', unitId: '', toId: '', toAgency: '', toContact: '', reason: '' };

function OfferForm({ incidentId, close }: { incidentId: string; close(): void }) {
  const units = useUnits();
  const form = useProblemForm({
    start,
    check: ({ to, toId, toAgency, toContact, reason }) => [
      to === 'officer' && !toId ? { field: 'toId', message: 'Choose the officer who is to take the lead.' } : null,
      to === 'agency' ? wordsNeeded('toAgency', toAgency, 2, 200, 'Name the other agency.') : null,
      to === 'agency' ? wordsNeeded('toContact', toContact, 2, 200, 'Say who can be reached there, and how.') : null,
      wordsNeeded('reason', reason, 5, 2000, 'Say in a sentence why somebody else is to lead.'),
    ],
    send: ({ to, toId, toAgency, toContact, reason }, key) =>
      offerLead(incidentId, { reason, ...(to === 'officer' ? { toId } : { toAgency, toContact }) }, key),
    success: 'The lead is offered. Until it is accepted, whoever has it keeps it.',
    onDone: close,
  });
  const { to, unitId } = form.values;
  const officers = useOfficersOf(unitId);
  return (
    <Form form={form} submit="Offer the lead" beside={<NotNow close={close} />}>
      <RadioField
        form={form}
        name="to"
        label="To whom?"
        choices={[
          { value: 'officer', label: 'An officer or detective of the agency' },
          { value: 'agency', label: 'Another agency' },
        ]}
      />
      {to === 'officer' ? (
        <>
          <SelectField
            form={form}
            name="unitId"
            label="Unit"
            choices={(units.data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }))}
          />
          <SelectField
            form={form}
            name="toId"
            label="Officer"
            placeholder={unitId ? 'Choose' : 'Choose the unit first'}
            choices={(officers.data?.items ?? []).map(({ id, name, rank }) => ({
              value: id,
              label: [rank, name].filter(Boolean).join(' '),
            }))}
          />
        </>
      ) : (
        <>
          <TextField form={form} name="toAgency" label="Agency" maxLength={200} />
          <TextField form={form} name="toContact" label="Who can be reached there, and how?" maxLength={200} />
        </>
      )}
      <TextArea
        form={form}
        name="reason"
        label="Why?"
        hint="Law enforcement alone reads this."
        maxLength={2000}
        rows={3}
      />
    </Form>
  );
}
