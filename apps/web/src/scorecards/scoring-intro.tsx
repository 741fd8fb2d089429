import { Facts } from '../shell/facts.js';
import { Due } from '../time/times.js';
import type { ScorecardDto } from './scorecard-calls.js';

/** What the panelist has to know before the first question. */
export const ScoringIntro = ({ scorecard: { campusName, dueAt } }: { scorecard: ScorecardDto }) => (
  <>
    <Facts
      facts={[
        ['For', `SRO at ${campusName}`],
        ['Hand in by', <Due key="due" at={dueAt} relative />],
      ]}
    />
    <details className="scoring-intro">
      <summary>How to score</summary>
      <ul className="usa-list">
        <li>
          Score each answer on its own, by what was said, before you hear what the others think. A 2 or a 4 lies between
          its neighbors.
        </li>
        <li>Mark what was not asked or could not be judged: it is left out and never counts as a low score.</li>
        <li>Everything is saved as you go, and you alone see it until the panel has handed in.</li>
      </ul>
    </details>
  </>
);
