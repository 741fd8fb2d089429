import { useProgram } from '../session/session.js';
import { momentText } from '../time/due.js';
import { Moment } from '../time/times.js';
import type { ScorecardDto } from './scorecard-calls.js';
import { SheetShown } from './sheet-shown.js';

/** What was handed in before each correction, with its reason. */
export function FormerVersions({ scorecard: { questions, former } }: { scorecard: ScorecardDto }) {
  const { timeZone } = useProgram();
  if (former.length === 0) return null;
  return (
    <section aria-labelledby="former">
      <h2 id="former">Former versions</h2>
      <ul className="former">
        {former.map((version) => (
          <li key={version.replacedAt} className="former__one">
            <p>
              Replaced <Moment at={version.replacedAt} />: “{version.reason}”
            </p>
            <details>
              <summary>Show the version of {momentText(new Date(version.savedAt), timeZone)}</summary>
              <SheetShown questions={questions} sheet={version} />
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}
