import { Alert, Button } from '@trussworks/react-uswds';
import { useEffect, useRef } from 'react';
import type { Saving, SheetKeeper } from './sheet-keeper.js';
import { differences, type Question, type Sheet, scoreText } from './sheet.js';

interface NotSavedProps {
  keeper: SheetKeeper;
  sheet: Sheet;
  saving: Saving;
  questions: Question[];
}

/** What is to be known and done where what is typed could not be saved. */
export function NotSaved({ keeper, sheet, saving, questions }: NotSavedProps) {
  return (
    <div className="not-saved" aria-live="polite">
      {saving.now === 'failed' && <Failed saving={saving} onTry={() => void keeper.flush()} />}
      {saving.now === 'changed-elsewhere' && (
        <ChangedElsewhere keeper={keeper} mine={sheet} theirs={saving.theirs} questions={questions} />
      )}
    </div>
  );
}

const Failed = ({ saving, onTry }: { saving: Saving & { now: 'failed' }; onTry(): void }) => (
  <Alert type="error" slim>
    <p className="usa-alert__text">
      <b>What you typed last is not saved yet.</b>{' '}
      {saving.problem.isUnanswered ? 'Liaison cannot be reached.' : saving.problem.message}{' '}
      {saving.again
        ? 'Go on scoring: all of it stays here and is tried again by itself. Keep this page open until it says “Saved”.'
        : 'All of it stays here. Mend it, then it is saved.'}
    </p>
    <p className="problem-retry">
      <Button type="button" outline onClick={onTry}>
        Try now
      </Button>
    </p>
  </Alert>
);

interface ChangedElsewhereProps {
  keeper: SheetKeeper;
  mine: Sheet;
  theirs: Sheet;
  questions: Question[];
}

function ChangedElsewhere({ keeper, mine, theirs, questions }: ChangedElsewhereProps) {
  const box = useRef<HTMLElement>(null);
  useEffect(() => box.current?.focus(), []);
  const different = new Set(differences(mine, theirs));
  return (
    <section ref={box} tabIndex={-1} className="summary-focus" aria-label="Changed in another window">
      <Alert type="warning" validation>
        <h2 className="usa-alert__heading">You changed this scorecard in another window</h2>
        <p className="usa-alert__text">
          Nothing is saved from here until you choose which one counts. Close the other window after that.
        </p>
        <ul className="usa-list">
          {questions
            .filter(({ id }) => different.has(id))
            .map(({ id, competency }) => (
              <li key={id}>
                {competency}: {scoreText(mine.scores[id])} here, {scoreText(theirs.scores[id])} in the other window
                {(mine.notes[id] ?? '') !== (theirs.notes[id] ?? '') && '; the notes differ'}
              </li>
            ))}
          {mine.comment !== theirs.comment && <li>The comments on the candidate as a whole differ.</li>}
        </ul>
        <div className="not-saved__ways">
          <Button type="button" onClick={keeper.keepMine}>
            Keep what is here
          </Button>
          <Button type="button" outline onClick={keeper.takeTheirs}>
            Take what is in the other window
          </Button>
        </div>
      </Alert>
    </section>
  );
}
