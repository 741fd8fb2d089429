import { Link } from 'react-router';
import type { VacancyDto } from '../api/types.js';
import { WaitsOn } from '../cases/index.js';
import { useHasRole } from '../session/session.js';
import { nextStep } from './next-step.js';
import { VacancyActions } from './vacancy-actions.js';
import { WaysOn } from './ways-on.js';

/** For HR: what comes next, by when, and the buttons for it. */
export function NextStep({ vacancy }: { vacancy: VacancyDto }) {
  const { heading, says } = nextStep(vacancy);
  const { id, state, postedAt, counts, allowedActions, followedById } = vacancy;
  const seesPipeline = useHasRole('hr', 'agency_administrator', 'assessor');
  const ready = vacancy.missing.length === 0; // then posting it is the main way, not going on with it
  return (
    <section className="next-step" aria-labelledby="next">
      <p className="next-step__over">Next step</p>
      <h2 id="next">{heading}</h2>
      <p>{says}</p>
      <WaitsOn kind="vacancy" id={id} brief />
      {state === 'draft' && vacancy.missing.length > 0 && (
        <ul className="usa-list">
          {vacancy.missing.map(({ field, message }) => (
            <li key={field}>{message}</li>
          ))}
        </ul>
      )}
      <div className="next-step__ways">
        {allowedActions.some(({ action }) => action === 'edit') && (
          <Link className={ready ? 'usa-button usa-button--outline' : 'usa-button'} to={`/vacancies/${id}/edit`}>
            Go on with the draft
          </Link>
        )}
        {postedAt && counts && seesPipeline && (
          <Link className="usa-button usa-button--outline" to={`/vacancies/${id}/pipeline`}>
            Officers who are interested
          </Link>
        )}
        {['shortlisted', 'interviewing'].includes(state) && (
          <Link
            className={state === 'shortlisted' ? 'usa-button' : 'usa-button usa-button--outline'}
            to={`/vacancies/${id}/panel`}
          >
            Panel
          </Link>
        )}
        {state === 'interviewing' && (
          <Link
            className={vacancy.interviewsOpen > 0 ? 'usa-button' : 'usa-button usa-button--outline'}
            to={`/vacancies/${id}/interviews`}
          >
            Interviews
          </Link>
        )}
        {followedById && (
          <Link className="usa-button" to={`/vacancies/${followedById}`}>
            Open the new vacancy
          </Link>
        )}
        <WaysOn vacancy={vacancy} />
        <VacancyActions vacancy={vacancy} only={['post', 'shortlist', ...(state === 'closed' ? ['repost'] : [])]} />
      </div>
    </section>
  );
}
