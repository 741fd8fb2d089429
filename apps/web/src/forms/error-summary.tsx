import { Alert, Button } from '@trussworks/react-uswds';
import { type MouseEvent, useEffect, useRef } from 'react';
import type { FormState } from './problem-form.js';

/** Says what went wrong, takes focus, and links to the fields. After a conflict it offers to show the latest. */
export function ErrorSummary<Values>({ form }: { form: FormState<Values> }) {
  const box = useRef<HTMLElement>(null);
  const { problem, attempt } = form;
  useEffect(() => {
    if (attempt > 0) box.current?.focus();
  }, [attempt]);
  if (!problem) return null;
  const conflict = problem.isConflict && form.errors.length === 0;
  return (
    <section ref={box} tabIndex={-1} className="summary-focus" aria-label="What went wrong">
      <Alert type={conflict ? 'warning' : 'error'} validation>
        <h2 className="usa-alert__heading">{headingOf(form)}</h2>
        {isMore(form) && <p className="usa-alert__text">{problem.message}</p>}
        <FieldList form={form} />
        {conflict && (
          <div className="summary-focus__latest">
            <p>What you typed stays as it is.</p>
            <Button type="button" outline onClick={form.showLatest}>
              Show the latest
            </Button>
          </div>
        )}
      </Alert>
    </section>
  );
}

function FieldList<Values>({ form: { errors } }: { form: FormState<Values> }) {
  if (errors.length === 0) return null;
  return (
    <ul className="usa-list">
      {errors.map(({ field, message, target }) => (
        <li key={`${field} ${message}`}>
          {target ? (
            <a href={`#${target}`} onClick={(event) => goTo(event, target)}>
              {message}
            </a>
          ) : (
            message
          )}
        </li>
      ))}
    </ul>
  );
}

/** By hand, so that the address of the page stays as it is. */
function goTo(event: MouseEvent, target: string) {
  event.preventDefault();
  document.getElementById(target)?.focus();
}

/** What the heading and the fields’ own errors do not say already. */
const isMore = <Values,>({ problem, errors }: FormState<Values>): boolean =>
  errors.length === 0 || problem?.code !== 'invalid-input';

function headingOf<Values>({ problem, errors }: FormState<Values>): string {
  if (problem?.isUnanswered) return 'Not sent yet';
  if (problem?.isConflict) return 'Something changed meanwhile';
  if (errors.length > 1) return `${errors.length} things need mending`;
  return errors.length === 1 ? 'One thing needs mending' : 'This could not be done';
}
