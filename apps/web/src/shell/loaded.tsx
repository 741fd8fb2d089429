import { Alert, Button } from '@trussworks/react-uswds';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { asProblem } from '../api/problem.js';

interface LoadedProps<Body> {
  query: Pick<UseQueryResult<Body>, 'data' | 'error' | 'refetch'>;
  /** 'the vacancies': said while they are being read. */
  what: string;
  children(body: Body): ReactNode;
}

/** What was read; until then a placeholder, and if it failed what went wrong with a button to try again. */
export function Loaded<Body>({ query, what, children }: LoadedProps<Body>) {
  const { data, error, refetch } = query;
  return (
    <>
      {error && <ProblemAlert error={error} onRetry={() => void refetch()} />}
      {data === undefined ? !error && <Working what={what} /> : children(data)}
    </>
  );
}

/** A placeholder that says what is being read. */
export const Working = ({ what }: { what: string }) => (
  <output className="working">
    <span className="usa-sr-only">Reading {what}…</span>
    <span className="working__bar" />
    <span className="working__bar" />
    <span className="working__bar" />
  </output>
);

interface ProblemAlertProps {
  error: unknown;
  onRetry?: (() => void) | undefined;
}

/** What went wrong with something that is no form. */
export const ProblemAlert = ({ error, onRetry }: ProblemAlertProps) => (
  <Alert type="error" slim role="alert">
    <p className="usa-alert__text">{asProblem(error).message}</p>
    {onRetry && (
      <p className="problem-retry">
        <Button type="button" outline onClick={onRetry}>
          Try again
        </Button>
      </p>
    )}
  </Alert>
);

/** Where a list has nothing: a sentence that says why, or what to do. */
export const Empty = ({ children }: { children: ReactNode }) => <div className="empty">{children}</div>;
