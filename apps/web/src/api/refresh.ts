import { useQueryClient } from '@tanstack/react-query';

/** After a change: what is on the page is read anew now, and the rest when it is next shown. */
export function useRefresh(): () => Promise<void> {
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' });
}
