import type { ReactNode } from 'react';
import { StateTag, type Tone, useKeptFocus } from '../cases/index.js';
import { Day, Moment } from '../time/times.js';
import type { ServiceIntervalDto } from './service-calls.js';
import './service.css';

const tones: Record<ServiceIntervalDto['status'], Tone> = { entered: 'attention', verified: 'good', rejected: 'bad' };

/** One stretch of service as it was entered, what was said to it, and what can be done with it. */
export function ServiceEntry({ entry, children }: { entry: ServiceIntervalDto; children?: ReactNode }) {
  const { agency, startedOn, endedOn, status, statusLabel, note, evidence, source } = entry;
  const heading = useKeptFocus(status);
  return (
    <li className={`service-entry service-entry--${status}`}>
      <div className="service-entry__head">
        <h3 ref={heading} tabIndex={-1} className="service-entry__agency">
          {agency}
        </h3>
        <StateTag state={status} label={statusLabel} tone={tones[status]} />
      </div>
      <p className="service-entry__days">
        <Day on={startedOn} /> – {endedOn ? <Day on={endedOn} /> : 'still serving'}
      </p>
      <Judgment entry={entry} />
      {note && <p className="service-entry__note">{note}</p>}
      <p className="service-entry__source">
        {evidence ? (
          <>
            Evidence: <DocumentLink id={evidence.id} name={evidence.name} />
          </>
        ) : (
          'No evidence document'
        )}
        {source === 'import' && ' · imported by HR'}
      </p>
      {children}
    </li>
  );
}

function Judgment({ entry: { status, judgedByName, judgedAt, rejectionReason } }: { entry: ServiceIntervalDto }) {
  if (status === 'entered' || !judgedAt) return null;
  return (
    <p className="service-entry__judged">
      {status === 'verified' ? 'Verified' : 'Not accepted'} by {judgedByName ?? 'HR'}, <Moment at={judgedAt} />
      {rejectionReason && <span className="service-entry__reason">“{rejectionReason}”</span>}
    </p>
  );
}

/** A document, to be saved. */
export const DocumentLink = ({ id, name }: { id: string; name: string }) => (
  <a href={`/api/documents/${id}`} download={name}>
    {name}
  </a>
);
