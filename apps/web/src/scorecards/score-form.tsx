import { Button } from '@trussworks/react-uswds';
import { useState } from 'react';
import { noAnswer } from '../api/problem.js';
import { Form, useProblemForm } from '../forms/index.js';
import { HandInDialog } from './hand-in-dialog.js';
import { useKeptSheet } from './kept-sheet.js';
import { NotSaved } from './not-saved.js';
import { Questions, sheetFaults } from './questions.js';
import { SavingLine } from './saving-line.js';
import type { ScorecardDto } from './scorecard-calls.js';
import { openQuestions } from './sheet.js';

/** The panelist scores the candidate during the interview; what is typed is saved by itself. */
export function ScoreForm({ scorecard }: { scorecard: ScorecardDto }) {
  const { keeper, sheet, saving } = useKeptSheet(scorecard);
  const [asked, setAsked] = useState(false);
  const { questions } = scorecard;
  const form = useProblemForm({
    start: {},
    check: () => sheetFaults(questions, sheet),
    // What is handed in takes the place of what is saved: another window that saved something else is found out first.
    async send() {
      if (await keeper.flush()) return;
      const failed = keeper.state().saving;
      throw failed.now === 'failed' ? failed.problem : noAnswer();
    },
    onDone: () => setAsked(true),
  });
  const open = openQuestions(questions, sheet);
  return (
    <>
      <Form form={form} submit="Hand in">
        <Questions form={form} questions={questions} sheet={sheet} onChange={keeper.type} />
        <NotSaved {...{ keeper, sheet, saving, questions }} />
      </Form>
      <div className="score-progress">
        <progress
          className="score-progress__bar"
          aria-label="Questions scored"
          max={questions.length}
          value={questions.length - open.length}
        />
        <p className="score-progress__words">
          <b>
            {questions.length - open.length} of {questions.length} scored
          </b>
          <SavingLine saving={saving} />
        </p>
        {open[0] && <NextOpen id={`${form.id}-scores.${open[0].id}`} />}
      </div>
      {asked && <HandInDialog scorecard={scorecard} sheet={sheet} onClose={() => setAsked(false)} />}
    </>
  );
}

/** Leads to the first question that is not scored yet. */
const NextOpen = ({ id }: { id: string }) => (
  <Button
    type="button"
    outline
    className="score-progress__next"
    onClick={() => {
      document.getElementById(id)?.focus({ preventScroll: true });
      document.getElementById(id)?.closest('.question')?.scrollIntoView();
    }}
  >
    Next open<span className="usa-sr-only"> question</span>
  </Button>
);
