import type { ReactNode } from 'react';
import { ActionButtons, type ActionWay, StateTag, type Tone } from '../cases/index.js';
import { Asking } from '../cases/asking.js';
import { Moment } from '../time/times.js';
import { AdministrativeForm, CallForm, LegalForm, MoveForm } from './conference-forms.js';
import { overConference, type SanctionsConference, sign, useConferences } from './side-calls.js';

const toneOf = (state: string): Tone => (state === 'concluded' ? 'good' : state === 'cancelled' ? 'over' : 'attention');

interface SanctionsConferencesProps {
  incidentId: string;
  mayCall: boolean;
}

/** Standard 4: SRO and administrator meet; each side records its own sanction, and both sign. */
export function SanctionsConferences({ incidentId, mayCall }: SanctionsConferencesProps) {
  const conferences = useConferences(incidentId).data ?? [];
  if (conferences.length === 0 && !mayCall) return null;
  return (
    <section className="section" aria-labelledby="conferences">
      <div className="side-head">
        <h2 id="conferences">Sanctions conference</h2>
        {mayCall && (
          <Asking label="Call a conference" outline>
            {(close) => <CallForm incidentId={incidentId} close={close} />}
          </Asking>
        )}
      </div>
      {conferences.length === 0 && (
        <p>
          Where the board’s mandates have a penalty for what a student did, the SRO and an administrator meet and decide
          on both sanctions (standard 4).
        </p>
      )}
      <ul className="side-cards">
        {conferences.map((conference) => (
          <Conference key={conference.id} conference={conference} />
        ))}
      </ul>
    </section>
  );
}

function Conference({ conference }: { conference: SanctionsConference }) {
  const { state, stateLabel, student, penalty, meetAt, place, cancelReason } = conference;
  return (
    <li className="side-card">
      <div className="side-head">
        <h3>
          {student}: {penalty}
        </h3>
        <StateTag state={state} label={stateLabel} tone={toneOf(state)} />
      </div>
      <p>
        <Moment at={meetAt} />, {place}
      </p>
      {cancelReason && <p>Cancelled: “{cancelReason}”</p>}
      <div className="side-halves">
        <Half title="Law enforcement" who={conference.officerName} signedAt={conference.officerSignedAt}>
          {conference.legalSanction && (
            <>
              <p className="kept-lines">{conference.legalSanction}</p>
              <p className="usa-hint">Decided by {conference.legalDecidedBy}</p>
              <p className="usa-hint">
                Prosecutor {conference.prosecutorConsulted ? 'consulted' : 'not consulted'}:{' '}
                {conference.prosecutorWords}
              </p>
            </>
          )}
        </Half>
        <Half title="School" who={conference.administratorName} signedAt={conference.administratorSignedAt}>
          {conference.administrativeSanction && (
            <>
              <p className="kept-lines">{conference.administrativeSanction}</p>
              <p className="usa-hint">Decided by {conference.administrativeDecidedBy}</p>
            </>
          )}
        </Half>
      </div>
      <Ways conference={conference} />
    </li>
  );
}

interface HalfProps {
  title: string;
  who: string | null;
  signedAt: string | null;
  children: ReactNode;
}

const Half = ({ title, who, signedAt, children }: HalfProps) => (
  <div className="side-half">
    <h4>{title}</h4>
    {children || <p className="usa-hint">Not recorded yet.</p>}
    {signedAt ? (
      <p>
        <span aria-hidden="true">✓ </span>
        Signed by {who}, <Moment at={signedAt} />
      </p>
    ) : (
      who && <p className="usa-hint">{who} has not signed yet.</p>
    )}
  </div>
);

/** Either of two names, whoever of the two sides came first. */
const offers = ({ allowedActions }: SanctionsConference, ...names: string[]) =>
  allowedActions.find(({ action }) => names.includes(action));

function Ways({ conference }: { conference: SanctionsConference }) {
  const legal = offers(conference, 'record-legal', 'add-legal');
  const administrative = offers(conference, 'record-administrative', 'add-administrative');
  const move = offers(conference, 'move');
  return (
    <div className="side-ways">
      {legal && <Asking label={legal.label}>{(close) => <LegalForm conference={conference} close={close} />}</Asking>}
      {administrative && (
        <Asking label={administrative.label}>
          {(close) => <AdministrativeForm conference={conference} close={close} />}
        </Asking>
      )}
      {move && (
        <Asking label={move.label} outline>
          {(close) => <MoveForm conference={conference} close={close} />}
        </Asking>
      )}
      <ActionButtons actions={conference.allowedActions} ways={waysOf(conference)} />
    </div>
  );
}

function waysOf(conference: SanctionsConference): Record<string, ActionWay> {
  const signs = (action: 'sign-as-officer' | 'sign-as-administrator'): ActionWay => ({
    look: 'main',
    confirm: 'You sign both sanctions as they stand, in your name.',
    success: 'You have signed.',
    send: ({ key }) => sign(conference, action, key),
  });
  const over = (action: 'record-anew' | 'cancel', label: string, success: string): ActionWay => ({
    ask: { field: 'reason', label, hint: 'Both sides read this.', maxLength: 2000 },
    success,
    send: ({ key, text }) => overConference(conference, action, text, key),
  });
  return {
    'sign-as-officer': signs('sign-as-officer'),
    'countersign-as-officer': signs('sign-as-officer'),
    'sign-as-administrator': signs('sign-as-administrator'),
    'countersign-as-administrator': signs('sign-as-administrator'),
    'record-anew': over('record-anew', 'Why is it recorded anew?', 'Both sides record their sanctions anew.'),
    cancel: over('cancel', 'Why is it cancelled?', 'The conference is cancelled. Both sides are told.'),
  };
}
