import { Button } from '@trussworks/react-uswds';
import { Form, useProblemForm } from '../forms/index.js';
import { Dialog } from '../shell/dialog.js';
import { counted } from '../time/due.js';
import { handIn, type ScorecardDto } from './scorecard-calls.js';
import type { Sheet } from './sheet.js';

interface HandInDialogProps {
  scorecard: ScorecardDto;
  sheet: Sheet;
  onClose(): void;
}

/** Says that what is handed in is locked, and hands it in. */
export function HandInDialog({ scorecard, sheet, onClose }: HandInDialogProps) {
  const form = useProblemForm({
    start: {},
    send: (_, key) => handIn(scorecard, sheet, key),
    onDone: onClose,
    success: `Your scorecard of ${scorecard.officerName} is handed in.`,
  });
  const notAsked = Object.values(sheet.scores).filter((score) => score === null).length;
  const scored = scorecard.questions.length - notAsked;
  return (
    <Dialog title={`Hand in your scorecard of ${scorecard.officerName}`} onClose={onClose}>
      <p>
        {counted(scored, 'question')} scored{notAsked > 0 && `, ${notAsked} not asked`}.
      </p>
      <p>
        <b>It is locked then.</b> You can still correct it until the selection, with a reason; the former version is
        kept. Nobody else sees your scores before every scorecard of this interview is in.
      </p>
      <Form
        form={form}
        submit="Hand in"
        beside={
          <Button type="button" unstyled onClick={onClose}>
            Not yet
          </Button>
        }
      >
        {null}
      </Form>
    </Dialog>
  );
}
