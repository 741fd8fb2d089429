import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import type { VacancyDto } from '../api/types.js';
import { StateTag } from '../cases/index.js';

interface ExpressedProps {
  vacancy: VacancyDto;
  expression: NonNullable<VacancyDto['myExpression']>;
  /** On this very page: the heading takes focus. */
  justNow: boolean;
}

/** The interest is on record: what comes next. */
export function Expressed({ vacancy, expression, justNow }: ExpressedProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (justNow) heading.current?.focus();
  }, [justNow]);
  const { id, state, stateLabel } = expression;
  if (state === 'withdrawn')
    return (
      <section className="interest-step">
        <h2 ref={heading} tabIndex={-1}>
          You have withdrawn your interest
        </h2>
        {vacancy.state === 'posted' ? (
          <>
            <p>The vacancy is still open. You can express your interest again, with what you handed in before.</p>
            <p>
              <Link className="usa-button" to={`/expressions/${id}`}>
                Go to express it again
              </Link>
            </p>
          </>
        ) : (
          <Link to={`/expressions/${id}`}>Open your expression of interest</Link>
        )}
      </section>
    );
  return (
    <section className="interest-step">
      <h2 ref={heading} tabIndex={-1}>
        You have expressed your interest
      </h2>
      <p>
        <StateTag state={state} label={stateLabel} />
      </p>
      {['expressed', 'awaiting_history'].includes(state) && (
        <>
          <p>Next: complete your service history, so that HR can verify your years of service.</p>
          <p>
            <Link className="usa-button" to="/service-history">
              Complete my service history
            </Link>
          </p>
        </>
      )}
      <Link to={`/expressions/${id}`}>Open your expression of interest</Link>
    </section>
  );
}
