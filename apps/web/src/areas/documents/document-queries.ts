import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../api/client.ts';
import { fetchFile } from '../../api/download-file.ts';

/** Keys of everything about documents and receipts start with the live line's topics. */
export const DOCUMENTS = 'documents';
export const RECEIPTS = 'receipts';

export const documentQuery = (id: string) =>
  queryOptions({
    queryKey: [DOCUMENTS, 'detail', id],
    queryFn: ({ signal }) => answerOf(api.GET('/api/documents/{id}', { params: { path: { id } }, signal })),
  });
export type DocumentView = Awaited<ReturnType<NonNullable<ReturnType<typeof documentQuery>['queryFn']>>>;

export const receiptQuery = (id: string) =>
  queryOptions({
    queryKey: [RECEIPTS, 'detail', id],
    queryFn: ({ signal }) => answerOf(api.GET('/api/receipts/{id}', { params: { path: { id } }, signal })),
  });
export type ReceiptView = Awaited<ReturnType<NonNullable<ReturnType<typeof receiptQuery>['queryFn']>>>;

/** A PDF of the server for the preview; `version` makes a changed document be fetched anew. */
export const pdfQuery = (url: string, version: string) =>
  queryOptions({
    queryKey: ['pdf', url, version],
    queryFn: async ({ signal }) => (await fetchFile(url, { signal })).blob,
    staleTime: Number.POSITIVE_INFINITY,
  });
