import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../api/client.js';

export const unseenQuery = {
  queryKey: ['notices', 'summary'],
  queryFn: () => answer(api.GET('/api/notices/summary')),
};

/**
 * How many notices the person has not seen. Asked anew when a page is opened or the window gets focus, and not by a
 * timer: that would keep a session alive that nobody sits at.
 */
export const useUnseen = (): number => useQuery({ ...unseenQuery, staleTime: 60_000 }).data?.unseen ?? 0;
