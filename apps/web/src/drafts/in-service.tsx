import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Moment } from '../time/times.js';

interface InServiceProps {
  over: string;
  title: string;
  /** How much is in it: '22 criteria'. */
  size: string;
  /** Null where Liaison brought it along. */
  since: string | null;
  /** Until when what Liaison brought along is in service. */
  brought: string;
  read: { to: string; label: string };
  /** What can be done beside reading it. */
  children: ReactNode;
}

/** The version that is in service now. */
export const InService = ({ over, title, size, since, brought, read, children }: InServiceProps) => (
  <section className="in-use" aria-labelledby="in-service">
    <p className="in-use__over">{over}</p>
    <h2 id="in-service">{title}</h2>
    <p>
      {size}.{' '}
      {since ? (
        <>
          In service since <Moment at={since} />.
        </>
      ) : (
        brought
      )}
    </p>
    <div className="in-use__ways">
      <Link className="usa-button" to={read.to}>
        {read.label}
      </Link>
      {children}
    </div>
  </section>
);
