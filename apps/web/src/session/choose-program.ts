import { useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../api/client.js';
import { keepSession } from './kept-session.js';
import { sessionQuery } from './session.js';

/** Changes to another program: nothing that was read in the one before may be shown in it. */
export function useChooseProgram(): (programId: string) => Promise<void> {
  const queries = useQueryClient();
  return async (programId) => {
    const session = await answer(api.PUT('/api/session/program', { body: { programId } }));
    queries.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' });
    void keepSession(session);
    queries.setQueryData(sessionQuery.queryKey, session);
  };
}
