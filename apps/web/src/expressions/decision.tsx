import { Link } from 'react-router';
import type { ExpressionDto } from '../api/types.js';
import { Facts } from '../shell/facts.js';
import { Due, Moment } from '../time/times.js';
import { contestText } from './next-step.js';

/** What was decided, by whom and why, and until when it can be contested. */
export function Decision({ expression, own }: { expression: ExpressionDto; own: boolean }) {
  const { state, decision, contestableUntil, canContest, contest } = expression;
  if (!decision) return null;
  return (
    <section className="section" aria-labelledby="decision">
      <h2 id="decision">Decision</h2>
      <Facts
        facts={[
          ['Decided', decision.outcome === 'eligible' ? 'Eligible' : 'Not eligible'],
          [
            'Reason',
            decision.reason && (
              <span key="why" className="kept-lines">
                {decision.reason}
              </span>
            ),
          ],
          ['By', decision.by],
          ['On', <Moment key="on" at={decision.at} />],
          [
            'Can be contested until',
            !contest && contestableUntil && !(own && canContest) && <Due key="until" at={contestableUntil} relative />,
          ],
        ]}
      />
      {contest && (
        <p>
          {state !== 'ineligible' && `${contestText(contest.state)} `}
          <Link to={`/contests/${contest.id}`}>Open the contest</Link>
        </p>
      )}
    </section>
  );
}
