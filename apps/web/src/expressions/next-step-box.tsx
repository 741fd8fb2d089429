import { Link } from 'react-router';
import type { ExpressionDto, VacancyDto } from '../api/types.js';
import { ActionButtons, useKeptFocus, WaitsOn } from '../cases/index.js';
import { Due } from '../time/times.js';
import { useVacancy } from './expression-calls.js';
import { expressionWays } from './expression-ways.js';
import { When, WaysOn } from './ways-on.js';
import { nextStepForHr, nextStepForOfficer } from './next-step.js';

interface NextStepProps {
  expression: ExpressionDto;
  own: boolean;
  onChanged(): unknown;
}

/** What it waits for, and what the person can do about it now. */
export function NextStep({ expression, own, onChanged }: NextStepProps) {
  const { state, historyAsked, vacancy, allowedActions, canContest, contestableUntil } = expression;
  const vacancyNow = useVacancy(vacancy.id);
  const heading = useKeptFocus(factsOf(expression));
  const entersService = own && ['expressed', 'awaiting_history'].includes(state);
  return (
    <section className="interest-step" aria-labelledby="next">
      <h2 id="next" ref={heading} tabIndex={-1}>
        Next step
      </h2>
      <p>{own ? nextStepForOfficer(expression) : nextStepForHr(expression)}</p>
      {historyAsked && (
        <blockquote className="interest-step__asked">
          <p>{historyAsked}</p>
        </blockquote>
      )}
      <WaitsOn {...whatWaits(expression)} brief />
      {own && state !== 'offered' && <When expression={expression} />}
      <WaysOn expression={expression} own={own} />
      {own && canContest && contestableUntil && <WayToContest id={expression.id} until={contestableUntil} />}
      {entersService && (
        <p>
          <Link to="/service-history">Go to My service</Link>
        </p>
      )}
      {own && expression.interview && expression.state === 'eligible' && (
        <p>
          <Link to={`/interviews/${expression.interview.id}`}>Go to your interview</Link>
        </p>
      )}
      <ActionButtons
        key={factsOf(expression)}
        actions={ordered(allowedActions).filter(({ action }) => action !== 'pass-over' || canPassOver(vacancyNow.data))}
        ways={expressionWays(expression)}
        onChanged={onChanged}
      />
      {own && (
        <p className="interest-step__vacancy">
          <Link to={`/vacancies/${vacancy.id}`}>Read the vacancy</Link>
        </p>
      )}
    </section>
  );
}

/** The case that is waited for: a contest and an offer are cases of their own. */
function whatWaits({ id, state, contest, offer }: ExpressionDto): { kind: string; id: string } {
  if (contest?.state === 'filed') return { kind: 'contest', id: contest.id };
  if (state === 'offered' && offer) return { kind: 'offer', id: offer.id };
  return { kind: 'expression', id };
}

/** Eligible officers are interviewed first. */
const canPassOver = (vacancy: VacancyDto | undefined): boolean =>
  vacancy !== undefined && ['interviewing', 'ranked'].includes(vacancy.state);

const WayToContest = ({ id, until }: { id: string; until: string }) => (
  <>
    <p>
      Until{' '}
      <b>
        <Due at={until} relative />
      </b>
    </p>
    <p>
      <Link className="usa-button" to={`/expressions/${id}/contest`}>
        Contest the decision
      </Link>
    </p>
  </>
);

/** What a refusal was about: when it has changed, the refusal is taken away. */
const factsOf = ({ version, eligibility: { verified, claimed } }: ExpressionDto) =>
  [version, verified.totalDays, claimed.totalDays].join(' ');

const order = ['renew', 'supply-history', 'find-eligible', 'request-history', 'go-on-without-history', 'reconsider'];

/** What ends the wait first, what is grave last. */
const ordered = (actions: ExpressionDto['allowedActions']) => {
  const place = (action: string) => (order.includes(action) ? order.indexOf(action) : order.length);
  return [...actions].sort((a, b) => place(a.action) - place(b.action));
};
