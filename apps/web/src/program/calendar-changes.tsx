import { Button } from '@trussworks/react-uswds';
import { useState } from 'react';
import { useProblemForm } from '../forms/index.js';
import { ErrorSummary } from '../forms/error-summary.js';
import { Dialog } from '../shell/dialog.js';
import { DayForm } from './day-form.js';
import { TermForm } from './term-form.js';

/** For program administrators: adds a day or a term. `day` is the one that the form begins with. */
export function CalendarAdditions({ day }: { day: string }) {
  const [adding, setAdding] = useState<'day' | 'term' | null>(null);
  const close = () => setAdding(null);
  return (
    <div className="cluster">
      <Button type="button" outline onClick={() => setAdding('day')}>
        Add a day
      </Button>
      <Button type="button" outline onClick={() => setAdding('term')}>
        Add a term
      </Button>
      {adding === 'day' && (
        <Dialog title="Add a day without school" onClose={close}>
          <DayForm day={day} onDone={close} />
        </Dialog>
      )}
      {adding === 'term' && (
        <Dialog title="Add a term" onClose={close}>
          <TermForm onDone={close} />
        </Dialog>
      )}
    </div>
  );
}

interface RemoveProps {
  /** What is removed, for screen readers and the announcement. */
  what: string;
  remove(): Promise<unknown>;
}

/** Asks first, then removes a day or a term. */
export function RemoveFromCalendar({ what, remove }: RemoveProps) {
  const [asking, setAsking] = useState(false);
  const form = useProblemForm({
    start: {},
    send: remove,
    onDone: () => setAsking(false),
    success: `${what} was removed.`,
  });
  return (
    <>
      <button type="button" className="usa-button usa-button--unstyled" onClick={() => setAsking(true)}>
        Remove<span className="usa-sr-only"> {what}</span>
      </button>
      {asking && (
        <Dialog title={`Remove ${what}?`} onClose={() => setAsking(false)}>
          <p>
            Due dates that were counted with it move, and whoever owes them is told. No date comes before what was
            promised first.
          </p>
          <ErrorSummary form={form} />
          <div className="cluster">
            <Button type="button" secondary aria-disabled={form.sending} onClick={() => form.submit()}>
              Remove
            </Button>
            <Button type="button" unstyled onClick={() => setAsking(false)}>
              Not now
            </Button>
          </div>
        </Dialog>
      )}
    </>
  );
}
