import { Link } from 'react-router';
import type { ExpressionDto } from '../api/types.js';
import { StateTag } from '../cases/index.js';
import { Empty, Loaded } from '../shell/loaded.js';
import { Page } from '../shell/page.js';
import { Due, Moment } from '../time/times.js';
import { nextStepForOfficer } from './next-step.js';
import { useMyExpressions } from './expression-calls.js';
import { When, WaysOn } from './ways-on.js';
import './expressions.css';

/** An officer's own expressions of interest, the latest first. */
export function MyInterestPage() {
  const query = useMyExpressions();
  return (
    <Page title="My interest" lead="The vacancies that you volunteered for, and what each waits for.">
      <Loaded query={query} what="your expressions of interest">
        {(expressions) =>
          expressions.length === 0 ? (
            <Empty>
              <p>You have not expressed interest in a vacancy.</p>
              <Link className="usa-button" to="/vacancies?state=posted">
                See open vacancies
              </Link>
            </Empty>
          ) : (
            <ul className="interests">
              {expressions.map((expression) => (
                <Interest key={expression.id} expression={expression} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </Page>
  );
}

function Interest({ expression }: { expression: ExpressionDto }) {
  const { id, vacancy, state, stateLabel, expressedAt, canContest, contestableUntil } = expression;
  return (
    <li className="interest">
      <div className="interest__head">
        <h2 className="interest__title">
          <Link to={`/expressions/${id}`}>{vacancy.title}</Link>
        </h2>
        <StateTag state={state} label={stateLabel} />
      </div>
      <p>{nextStepForOfficer(expression)}</p>
      <When expression={expression} />
      <WaysOn expression={expression} own />
      {canContest && contestableUntil && (
        <p>
          Until <Due at={contestableUntil} relative />
        </p>
      )}
      <p className="interest__when">
        Expressed <Moment at={expressedAt} /> · open until <Due at={vacancy.closesAt} />
      </p>
    </li>
  );
}
