import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { DeadLetterDto } from '../api/types.js';

/** The worker is told at once and tries within a second or two; without Redis it looks within twenty. */
const everyMilliseconds = 1500;
const mostTimes = 16;

/**
 * What was tried again since the page was opened, the last first. After each press everything is read anew for up to 24
 * seconds, to see what became of it; not for longer, as that would keep a session alive that nobody sits at.
 */
export function useTriedAgain() {
  const queries = useQueryClient();
  const [tried, setTried] = useState<DeadLetterDto[]>([]);
  const [times, setTimes] = useState(0);
  useEffect(() => {
    if (times === 0) return;
    const timer = setTimeout(() => {
      void queries.invalidateQueries({ queryKey: ['dead-letters'] });
      setTimes(times - 1);
    }, everyMilliseconds);
    return () => clearTimeout(timer);
  }, [times, queries]);
  return {
    tried,
    follow(item: DeadLetterDto) {
      setTried((before) => [item, ...before.filter(({ id }) => id !== item.id)]);
      setTimes(mostTimes);
    },
    followAll: () => setTimes(mostTimes),
  };
}
