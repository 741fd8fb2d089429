import { ActionButtons, StateTag, type Tone } from '../cases/index.js';
import { Asking } from '../cases/asking.js';
import { Facts } from '../shell/facts.js';
import { Moment } from '../time/times.js';
import { groundInWords } from './grounds.js';
import { AskForm, HandOverForm, PrepareForm } from './records-forms.js';
import { handNothing, type IncidentParts, receiveRecords, type RecordsHandover, useHandovers } from './side-calls.js';

const tones: Record<string, Tone> = {
  asked: 'attention',
  preparing: 'draft',
  handed_over: 'attention',
  received: 'good',
  refused: 'bad',
};

interface RecordsHandoversProps {
  incidentId: string;
  parts: IncidentParts;
}

/** Student records: the school's until it hands them over, each time on a ground that FERPA knows. */
export function RecordsHandovers({ incidentId, parts }: RecordsHandoversProps) {
  const handovers = useHandovers(incidentId).data ?? [];
  if (handovers.length === 0 && !parts.askForRecords && !parts.prepareRecords) return null;
  return (
    <section className="section" aria-labelledby="records">
      <div className="side-head">
        <h2 id="records">Student records</h2>
        {parts.askForRecords && (
          <Asking label="Ask for records" outline>
            {(close) => <AskForm incidentId={incidentId} close={close} />}
          </Asking>
        )}
        {parts.prepareRecords && (
          <Asking label="Prepare records" outline>
            {(close) => <PrepareForm incidentId={incidentId} close={close} />}
          </Asking>
        )}
      </div>
      {handovers.length === 0 && <p>None have been asked for or handed over.</p>}
      <ul className="side-cards">
        {handovers.map((handover) => (
          <Handover key={handover.id} handover={handover} />
        ))}
      </ul>
    </section>
  );
}

function Handover({ handover }: { handover: RecordsHandover }) {
  const { state, stateLabel, wanted, records, allowedActions } = handover;
  const mayHandOver = allowedActions.some(({ action }) => action === 'hand-over');
  return (
    <li className="side-card">
      <div className="side-head">
        <h3>{wanted ? `Asked for by ${handover.askedByName}` : `From the school, by ${handover.begunByName}`}</h3>
        <StateTag state={state} label={stateLabel} tone={tones[state] ?? 'over'} />
      </div>
      {wanted && <p className="kept-lines">{wanted}</p>}
      {state === 'preparing' && mayHandOver && <p className="usa-hint">Law enforcement does not see this yet.</p>}
      {records.length > 0 && (
        <ul className="usa-list">
          {records.map(({ id, student, record, content }) => (
            <li key={id}>
              <b>
                {record}, {student}
              </b>
              <span className="kept-lines">: {content}</span>
            </li>
          ))}
        </ul>
      )}
      <Facts
        facts={[
          ['Ground', handover.ground && `${groundInWords(handover.ground)}: ${handover.groundWords}`],
          ['Handed over', handover.handedAt && <By who={handover.handedByName} at={handover.handedAt} />],
          ['Received', handover.receivedAt && <By who={handover.receivedByName} at={handover.receivedAt} />],
          ['Not handed over because', handover.refusal],
        ]}
      />
      <div className="side-ways">
        {mayHandOver && (
          <Asking label="Hand over to law enforcement">
            {(close) => <HandOverForm handover={handover} close={close} />}
          </Asking>
        )}
        <ActionButtons actions={allowedActions} ways={waysOf(handover)} />
      </div>
    </li>
  );
}

const By = ({ who, at }: { who: string | null; at: string }) => (
  <>
    {who}, <Moment at={at} />
  </>
);

const waysOf = (handover: RecordsHandover) => ({
  refuse: {
    ask: { field: 'reason', label: 'Why not?', hint: 'Law enforcement reads this.', maxLength: 2000 },
    success: 'It is on record why they are not handed over. Whoever asked is told.',
    send: ({ key, text }: { key: string; text: string }) => handNothing(handover, 'refuse', text, key),
  },
  discard: {
    ask: { field: 'reason', label: 'Why is nothing handed over?', maxLength: 2000 },
    success: 'It is discarded. Nothing was handed over.',
    send: ({ key, text }: { key: string; text: string }) => handNothing(handover, 'discard', text, key),
  },
  receive: {
    look: 'main' as const,
    success: 'It is on record that the records are there.',
    send: ({ key }: { key: string }) => receiveRecords(handover, key),
  },
});
