import { Button } from '@trussworks/react-uswds';
import { Form, TextArea, useProblemForm } from '../forms/index.js';
import { Questions, sheetFaults } from './questions.js';
import { correctScorecard, type ScorecardDto } from './scorecard-calls.js';
import { isSame, type Sheet } from './sheet.js';

interface CorrectFormProps {
  scorecard: ScorecardDto;
  sheet: Sheet;
  onClose(): void;
}

interface CorrectValues {
  sheet: Sheet;
  reason: string;
}

/** What was handed in, to be changed with a reason. Nothing is saved before it is sent. */
export function CorrectForm({ scorecard, sheet, onClose }: CorrectFormProps) {
  const { questions } = scorecard;
  const form = useProblemForm<CorrectValues, unknown>({
    start: { sheet, reason: '' },
    check: (values) => [
      ...sheetFaults(questions, values.sheet),
      isSame(values.sheet, sheet)
        ? { field: 'reason', message: 'Nothing is changed yet. Change what is to be corrected, or leave it as it is.' }
        : null,
      values.reason.trim().length < 10
        ? {
            field: 'reason',
            message: 'Say in 10 characters or more why it is corrected: it is kept with the former version.',
          }
        : null,
    ],
    send: (values, key) => correctScorecard(scorecard, values.sheet, values.reason.trim(), key),
    onDone: onClose,
    success: 'The scorecard is corrected. The former version is kept.',
  });
  return (
    <Form
      form={form}
      submit="Correct the scorecard"
      beside={
        <Button type="button" unstyled onClick={onClose}>
          Leave it as it is
        </Button>
      }
    >
      <Questions
        form={form}
        questions={questions}
        sheet={form.values.sheet}
        onChange={(next) => form.set('sheet', next)}
      />
      <TextArea
        form={form}
        name="reason"
        label="Why is it corrected?"
        hint="HR is told that it was corrected. The reason and the former version are kept on record."
        maxLength={2000}
        rows={3}
      />
    </Form>
  );
}
