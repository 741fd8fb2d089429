import { type Query, type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { sessionOver } from '../api/waiting.js';
import { unsent } from '../forms/unsent.js';
import { keepingFocus } from '../shell/focus.js';
import { type Changed, comesWithAny, isAffected } from './affected.js';
import { hearLive } from './live-stream.js';

/** What the page says about the changes of others: it was brought up to date, or waits as something is typed. */
export type LiveNote = 'shows the latest' | 'waits' | null;

/**
 * Reads anew what others change while it is shown. A form is sent for the version that its person saw, so while
 * something is typed the page stays as it is and says that there is something new.
 */
export function useLive(): { note: LiveNote; showLatest(): void; dismiss(): void } {
  const queries = useQueryClient();
  const [note, setNote] = useState<LiveNote>(null);
  const waits = useRef(false);

  const readAnew = useCallback(
    async (changed: Changed[] | 'all') => {
      const shown = affected(queries, changed).filter((query) => query.isActive() || query.state.data !== undefined);
      const waiting = unsent.now() ? shown.filter((query) => !isAround(query)) : [];
      if (waiting.some((query) => query.isActive())) {
        waits.current = true;
        setNote('waits');
      }
      const now = shown.filter((query) => !waiting.includes(query));
      const before = now.map(({ state }) => state.data);
      await keepingFocus(() => invalidate(queries, now));
      const isOther = now.some(
        ({ queryKey, state }, i) => !isCount(queryKey) && before[i] !== undefined && state.data !== before[i],
      );
      if (isOther && !waits.current) setNote('shows the latest');
    },
    [queries],
  );

  useEffect(() => {
    let left = false;
    let stop = () => {};
    const start = () => {
      if (left) return;
      stop = hearLive({
        onChanged: (changed) => void readAnew(changed),
        onMissed: () => void readAnew('all'),
        onOver: () => void sessionOver.wait().then(start),
      });
    };
    start();
    return () => {
      left = true;
      stop();
    };
  }, [readAnew]);

  const dismiss = useCallback(() => {
    waits.current = false;
    setNote(null);
  }, []);

  // What was typed is sent or given up, or one has asked for the latest: the page need not wait any more.
  useEffect(
    () =>
      unsent.subscribe(() => {
        if (!waits.current) return;
        dismiss();
        if (!unsent.now()) void readAnew('all');
      }),
    [dismiss, readAnew],
  );

  return { note, showLatest: unsent.showLatest, dismiss };
}

/** No form rests on what one has to do, or on one's notices. */
const isAround = ({ queryKey }: Query) => comesWithAny(queryKey);

/** The figures at the edge of the page are no news of the page. */
const isCount = (key: readonly unknown[]) => key[1] === 'summary';

const affected = (queries: QueryClient, changed: Changed[] | 'all'): Query[] =>
  queries
    .getQueryCache()
    .getAll()
    .filter(({ queryKey, state }) =>
      changed === 'all' ? queryKey[0] !== 'session' : isAffected(queryKey, state.data, changed),
    );

function invalidate(queries: QueryClient, which: Query[]): Promise<void> {
  const hashes = new Set(which.map(({ queryHash }) => queryHash));
  return queries.invalidateQueries({ predicate: ({ queryHash }) => hashes.has(queryHash) });
}
