import { Button } from '@trussworks/react-uswds';
import { useBlocker } from 'react-router';
import { Dialog } from '../../shell/dialog.js';

/** Asks before another page is opened while something typed is not saved. */
export function LeaveUnsaved({ when }: { when(): boolean }) {
  const blocker = useBlocker(when);
  if (blocker.state !== 'blocked') return null;
  return (
    <Dialog title="Leave without saving?" onClose={blocker.reset}>
      <p>What you typed here is not saved yet.</p>
      <div className="cluster">
        <Button type="button" onClick={blocker.reset}>
          Stay here
        </Button>
        <Button type="button" outline onClick={blocker.proceed}>
          Leave without saving
        </Button>
      </div>
    </Dialog>
  );
}
