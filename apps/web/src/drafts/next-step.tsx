import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { WaitsOn } from '../cases/index.js';
import './drafts.css';

interface NextStepProps {
  kind: string;
  draft: { id: string; missing: { field: string; message: string }[]; allowedActions: { action: string }[] };
  /** Where it is written. */
  edit: string;
  /** What does not change before it is put into service. */
  until: string;
  /** Putting it into service, or discarding it. */
  children: ReactNode;
}

/** Of a draft: what is missing and what comes next, for whoever may edit it; for all others that it is none yet. */
export function NextStep({ kind, draft: { id, missing, allowedActions }, edit, until, children }: NextStepProps) {
  const mayEdit = allowedActions.some(({ action }) => action === 'edit');
  return (
    <section className="in-use" aria-labelledby="next">
      <p className="in-use__over">Next step</p>
      <h2 id="next">{missing.length > 0 ? 'Fill in what is missing' : 'Put it into service'}</h2>
      <p>{until}</p>
      <WaitsOn kind={kind} id={id} brief />
      {missing.length > 0 && (
        <ul className="usa-list">
          {missing.map(({ field, message }) => (
            <li key={field}>{message}</li>
          ))}
        </ul>
      )}
      <div className="in-use__ways">
        {mayEdit && (
          <Link className={missing.length > 0 ? 'usa-button' : 'usa-button usa-button--outline'} to={edit}>
            Go on with the draft
          </Link>
        )}
        {children}
      </div>
    </section>
  );
}
