import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { asProblem } from '../api/problem.js';
import { Plain } from '../shell/plain.js';
import { ProblemAlert, Working } from '../shell/loaded.js';
import { ChooseProgramPage } from './choose-program-page.js';
import { SessionContext, sessionQuery } from './session.js';
import { SetUpSecondStep } from './set-up-second-step.js';
import { SignInPage } from './sign-in-page.js';

/** Nobody gets to the pages without a session and a program. The address stays, so that one lands where one wanted. */
export function SessionGate({ children }: { children: ReactNode }) {
  const { data: session, error, refetch } = useQuery(sessionQuery);
  if (session?.owesSecondFactor) return <SetUpSecondStep session={session} />;
  if (session?.program)
    return <SessionContext value={{ ...session, program: session.program }}>{children}</SessionContext>;
  if (session)
    return (
      <Plain>
        <ChooseProgramPage session={session} />
      </Plain>
    );
  if (!error) return <Plain>{<Working what="Liaison" />}</Plain>;
  if (asProblem(error).status === 401) return <SignInPage />;
  return (
    <Plain>
      <h1>Liaison is not available</h1>
      <ProblemAlert error={error} onRetry={() => void refetch()} />
    </Plain>
  );
}
