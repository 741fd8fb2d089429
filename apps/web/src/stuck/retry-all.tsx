import { Button } from '@trussworks/react-uswds';
import { answer, api, guarded } from '../api/client.js';
import type { RetriedDto } from '../api/types.js';
import { ErrorSummary } from '../forms/error-summary.js';
import { useProblemForm } from '../forms/index.js';

/** Has everything tried again. */
export function RetryAll({ onRetried }: { onRetried(): void }) {
  const form = useProblemForm({
    start: {},
    send: (_, key) => answer(api.POST('/api/dead-letters/retry', { headers: guarded({ key }) })),
    onDone: onRetried,
    success: outcome,
  });
  return (
    <>
      <Button type="button" outline aria-disabled={form.sending} onClick={() => form.submit()}>
        {form.sending ? 'One moment…' : 'Try all again'}
      </Button>
      <ErrorSummary form={form} />
    </>
  );
}

function outcome({ retried, more }: RetriedDto): string {
  const many = retried === 1 ? 'One thing is' : `${retried.toLocaleString('en-US')} things are`;
  const rest = more ? ' There is more: press the button again for the rest.' : '';
  return `${many} being tried again. What fails again is listed here again in a moment.${rest}`;
}
