import { Link } from 'react-router';
import type { VacancyDto } from '../api/types.js';
import { StateTag } from '../cases/index.js';
import { Due } from '../time/times.js';

/** An officer's own way into the vacancy, or how their expression of interest stands. */
export function MyInterest({ vacancy }: { vacancy: VacancyDto }) {
  return (
    <section className="side-card side-card--call" aria-labelledby="mine">
      <h2 id="mine">Your interest</h2>
      <Mine vacancy={vacancy} />
    </section>
  );
}

function Mine({ vacancy: { id, state, closesAt, myExpression } }: { vacancy: VacancyDto }) {
  if (myExpression)
    return (
      <>
        <p>
          <StateTag state={myExpression.state} label={myExpression.stateLabel} />
        </p>
        {myExpression.state === 'withdrawn' && state === 'posted' && (
          <p>The vacancy is still open: you can express your interest again.</p>
        )}
        <p>
          <Link to={`/expressions/${myExpression.id}`}>Open your expression of interest</Link>
        </p>
      </>
    );
  if (state !== 'posted' || !closesAt)
    return <p>This vacancy is not open. Nobody can express interest in it any more.</p>;
  return (
    <>
      <p>Would you like to work with young people at this campus? It is voluntary, and you decide for yourself.</p>
      <p>
        <Link className="usa-button" to={`/vacancies/${id}/express`}>
          Express interest
        </Link>
      </p>
      <p className="side-card__by">
        Until <Due at={closesAt} closing />
      </p>
    </>
  );
}
