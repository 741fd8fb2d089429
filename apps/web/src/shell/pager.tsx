import { Button } from '@trussworks/react-uswds';
import type { ReactNode } from 'react';
import { itemsOf, type usePages } from '../api/pages.js';
import { Empty, Loaded, ProblemAlert } from './loaded.js';

interface PagerProps<Item> {
  query: ReturnType<typeof usePages<{ items: Item[]; next: string | null }>>;
  /** What the items are, in the plural: 'notices'. */
  what: string;
  /** Shown where there are none. */
  empty: ReactNode;
  children(items: Item[]): ReactNode;
}

/** A list that is read page by page, with a button for more. */
export function Pager<Item>({ query, what, empty, children }: PagerProps<Item>) {
  const { hasNextPage, isFetchingNextPage, isFetchNextPageError, fetchNextPage, error } = query;
  const shown = isFetchNextPageError ? { ...query, error: null } : query;
  return (
    <Loaded query={shown} what={`the ${what}`}>
      {(read) => {
        const items = itemsOf<Item>(read);
        if (items.length === 0) return <Empty>{empty}</Empty>;
        return (
          <>
            {children(items)}
            {isFetchNextPageError && <ProblemAlert error={error} />}
            <div className="pager">
              {hasNextPage && (
                <Button type="button" outline aria-disabled={isFetchingNextPage} onClick={() => void fetchNextPage()}>
                  {isFetchingNextPage ? 'One moment…' : `Show more ${what}`}
                </Button>
              )}
              <output className={hasNextPage ? 'pager__count' : 'usa-sr-only'}>
                {hasNextPage ? `The first ${items.length} are shown.` : `All ${items.length} are shown.`}
              </output>
            </div>
          </>
        );
      }}
    </Loaded>
  );
}
