import { type InfiniteData, type QueryKey, useInfiniteQuery, type UseInfiniteQueryResult } from '@tanstack/react-query';
import type { Page } from './types.js';

export type PagesQuery<Item, P extends Page<Item> = Page<Item>> = UseInfiniteQueryResult<InfiniteData<P>>;

/** A list that is read page by page: `usePages(['notices'], (cursor) => answer(api.GET(...)))`. */
export function usePages<P extends Page<unknown>>(key: QueryKey, read: (cursor: string | undefined) => Promise<P>) {
  return useInfiniteQuery({
    queryKey: key,
    queryFn: ({ pageParam }) => read(pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page: P) => page.next ?? undefined,
  });
}

/** The items of all the pages that were read. */
export const itemsOf = <Item>(read: { pages: { items: Item[] }[] } | undefined): Item[] =>
  read?.pages.flatMap((page) => page.items) ?? [];
