import { Link } from 'react-router';
import type { ExpressionDto } from '../api/types.js';
import { Due } from '../time/times.js';

/** The interview and the offer that came of an expression of interest; for HR the selection as well. */
export function WaysOn({ expression, own }: { expression: ExpressionDto; own: boolean }) {
  const { state, interview, offer, vacancy } = expression;
  const toInterview = interview && interview.state !== 'called_off' && (!own || interview.state !== 'to_schedule');
  const answers = own && state === 'offered';
  const decides = !own && ['ranked', 'offered'].includes(state);
  if (!toInterview && !offer && !decides) return null;
  return (
    <p className="cluster">
      {offer && (
        <Link className={look(answers)} to={`/offers/${offer.id}`}>
          {answers ? 'Answer the offer' : own ? 'My offer' : 'The offer'}
        </Link>
      )}
      {decides && (
        <Link className={look(true)} to={`/vacancies/${vacancy.id}/selection`}>
          The selection
        </Link>
      )}
      {toInterview && (
        <Link className={look(own && interview.state === 'proposed')} to={`/interviews/${interview.id}`}>
          {own ? 'My interview' : 'The interview'}
        </Link>
      )}
    </p>
  );
}

/** Until when the officer has to answer, or when the interview is. */
export function When({ expression: { state, interview, offer } }: { expression: ExpressionDto }) {
  if (state === 'offered' && offer)
    return (
      <p>
        <b>
          By <Due at={offer.answerBy} relative />
        </b>
      </p>
    );
  if (state === 'eligible' && interview?.startsAt && ['proposed', 'confirmed'].includes(interview.state))
    return (
      <p>
        <b>
          <Due at={interview.startsAt} />
        </b>
      </p>
    );
  return null;
}

const look = (main: boolean): string => (main ? 'usa-button' : 'usa-button usa-button--outline');
