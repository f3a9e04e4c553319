import { type QueryKey, useInfiniteQuery } from '@tanstack/react-query';

export interface Page<Row> {
  readonly items: readonly Row[];
  /** Key of the next page; null on the last. */
  readonly next: string | null;
}

/** A list that grows page by page, as DataTable shows it. */
export interface PagedList<Row> {
  readonly rows: readonly Row[];
  readonly loading: boolean;
  /** What went wrong with the last load, while there is nothing newer. */
  readonly error: unknown;
  readonly retry: () => void;
  readonly hasMore: boolean;
  readonly loadingMore: boolean;
  readonly loadMore: () => void;
}

/**
 * Asks for a keyset-paged list.
 *
 * @param parts.queryKey topic first (`['tasks', 'list', filters]`), so that the live line refreshes it
 * @param parts.fetchPage answers one page; `after` is the key the page before gave
 */
export function usePagedList<Row>(parts: {
  readonly queryKey: QueryKey;
  readonly fetchPage: (after: string | undefined, signal: AbortSignal) => Promise<Page<Row>>;
}): PagedList<Row> {
  const query = useInfiniteQuery({
    queryKey: parts.queryKey,
    queryFn: ({ pageParam, signal }) => parts.fetchPage(pageParam, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  });
  return {
    rows: query.data?.pages.flatMap((page) => page.items) ?? [],
    loading: query.isPending,
    error: query.error,
    retry: () => void query.refetch(),
    hasMore: query.hasNextPage,
    loadingMore: query.isFetchingNextPage,
    loadMore: () => void query.fetchNextPage(),
  };
}
