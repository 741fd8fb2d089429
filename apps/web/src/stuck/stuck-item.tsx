import { Button } from '@trussworks/react-uswds';
import { Link } from 'react-router';
import { answer, api, guarded } from '../api/client.js';
import type { DeadLetterDto } from '../api/types.js';
import { ErrorSummary } from '../forms/error-summary.js';
import { useProblemForm } from '../forms/index.js';
import { Facts } from '../shell/facts.js';
import { Moment } from '../time/times.js';

interface StuckItemProps {
  item: DeadLetterDto;
  onRetried(): void;
}

/** One thing that is stuck, with why and a button to try it again. */
export function StuckItem({ item, onRetried }: StuckItemProps) {
  const { id, what, caseTitle, casePath, since, attempts, reason, detail, version } = item;
  const form = useProblemForm({
    start: {},
    send: (_, key) =>
      answer(
        api.POST('/api/dead-letters/{id}/retry', { params: { path: { id } }, headers: guarded({ key, version }) }),
      ),
    onDone: onRetried,
  });
  return (
    <li className="stuck">
      <h2 className="stuck__what">{what}</h2>
      <p className="stuck__reason">{reason}</p>
      <Facts
        facts={[
          ['Belongs to', casePath && <Link to={casePath}>{caseTitle}</Link>],
          ['Stuck since', <Moment key="since" at={since} />],
          ['Tried', attempts === 1 ? 'once' : `${attempts} times`],
        ]}
      />
      {detail && (
        <details className="stuck__detail">
          <summary>
            Details for technical staff<span className="usa-sr-only"> about: {what}</span>
          </summary>
          <code>{detail}</code>
        </details>
      )}
      <ErrorSummary form={form} />
      <Button type="button" aria-disabled={form.sending} onClick={() => form.submit()}>
        {form.sending ? 'One moment…' : 'Try again'}
        <span className="usa-sr-only">: {what}</span>
      </Button>
    </li>
  );
}
