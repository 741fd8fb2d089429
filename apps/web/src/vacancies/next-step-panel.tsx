import { Link } from 'react-router';
import type { VacancyDto } from '../api/types.js';
import { Due } from '../time/times.js';
import { nextStep } from './next-step.js';
import { VacancyActions } from './vacancy-actions.js';

/** For HR: what comes next, by when, and the buttons for it. */
export function NextStep({ vacancy }: { vacancy: VacancyDto }) {
  const { heading, says, dueAt } = nextStep(vacancy);
  const { id, state, postedAt, counts, allowedActions } = vacancy;
  return (
    <section className="next-step" aria-labelledby="next">
      <p className="next-step__over">Next step</p>
      <h2 id="next">{heading}</h2>
      <p>
        {says}
        {dueAt && (
          <>
            {' '}
            <strong>
              By <Due at={dueAt} relative />.
            </strong>
          </>
        )}
      </p>
      {state === 'draft' && vacancy.missing.length > 0 && (
        <ul className="usa-list">
          {vacancy.missing.map(({ field, message }) => (
            <li key={field}>{message}</li>
          ))}
        </ul>
      )}
      <div className="next-step__ways">
        {allowedActions.some(({ action }) => action === 'edit') && (
          <Link className="usa-button" to={`/vacancies/${id}/edit`}>
            Go on with the draft
          </Link>
        )}
        {postedAt && counts && (
          <Link className="usa-button usa-button--outline" to={`/vacancies/${id}/pipeline`}>
            Officers who are interested
          </Link>
        )}
        <VacancyActions vacancy={vacancy} only={['post', 'shortlist', 'repost']} />
      </div>
    </section>
  );
}
