import { createContext, useContext } from 'react';
import type { Role, SessionDto } from '../api/types.js';
import { readSession } from './kept-session.js';

export type Program = NonNullable<SessionDto['program']>;
/** A session in which a program is chosen: inside the shell there is no other. */
export type ProgramSession = SessionDto & { program: Program };

export const sessionQuery = {
  queryKey: ['session'],
  queryFn: readSession,
  staleTime: Infinity,
};

export const SessionContext = createContext<ProgramSession | null>(null);

/** Who is signed in, in which program, with which roles. */
export function useSession(): ProgramSession {
  const session = useContext(SessionContext);
  if (!session) throw new Error('This page needs a session around it.');
  return session;
}

/** The program that was chosen. */
export const useProgram = (): Program => useSession().program;

/** Whether the person holds one of the roles: for what to show; what may be done the API decides. */
export function useHasRole(...roles: Role[]): boolean {
  return useSession().roles.some(({ role }) => roles.includes(role));
}
