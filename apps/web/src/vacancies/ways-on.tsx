import { Link } from 'react-router';
import type { VacancyDto } from '../api/types.js';

/** From the scored interviews on: the ranking and the selection, for those who decide. */
export function WaysOn({ vacancy: { id, state, interviewsOpen, interviewsScored } }: { vacancy: VacancyDto }) {
  const toRank = state === 'interviewing' && interviewsOpen === 0 && interviewsScored > 0;
  const isRanked = ['ranked', 'awaiting_approval', 'offered', 'filled'].includes(state);
  return (
    <>
      {isRanked && (
        <Link
          className={look(['ranked', 'awaiting_approval', 'offered'].includes(state))}
          to={`/vacancies/${id}/selection`}
        >
          {state === 'ranked' ? 'Select' : 'The selection'}
        </Link>
      )}
      {(toRank || isRanked) && (
        <Link className={look(toRank)} to={`/vacancies/${id}/ranking`}>
          {toRank ? 'Rank the candidates' : 'The ranking'}
        </Link>
      )}
    </>
  );
}

const look = (main: boolean): string => (main ? 'usa-button' : 'usa-button usa-button--outline');
