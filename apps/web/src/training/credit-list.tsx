import { Link } from 'react-router';
import { StateTag } from '../cases/index.js';
import { Pager } from '../shell/pager.js';
import { Day } from '../time/times.js';
import { creditTone } from './credit-tone.js';
import { hoursText } from './standing-words.js';
import { useCredits } from './training-calls.js';

/** What an officer has completed, the latest first. */
export function CreditList({ officerId }: { officerId: string }) {
  const credits = useCredits(officerId);
  return (
    <Pager query={credits} what="courses" empty="Nothing was completed yet.">
      {(items) => (
        <ul className="credits">
          {items.map(({ id, course, completedOn, hours, state, stateLabel }) => (
            <li key={id} className="credit">
              <div>
                <Link to={`/training/credits/${id}`}>{course.title}</Link>
                <p className="credit__words">
                  {course.provider}, <Day on={completedOn} />
                </p>
              </div>
              <p className="credit__hours">{hoursText(hours)}</p>
              <StateTag state={state} label={stateLabel} tone={creditTone(state)} />
            </li>
          ))}
        </ul>
      )}
    </Pager>
  );
}
