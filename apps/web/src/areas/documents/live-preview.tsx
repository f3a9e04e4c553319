import { Alert } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { fetchFile } from '../../api/download-file.ts';
import * as m from '../../messages/documents.gen.ts';
import { Panel } from '../../ui/panel.tsx';
import { PdfPreview } from '../../ui/pdf-preview.tsx';
import type { Draft } from './use-draft.ts';

const IDLE_MS = 700;

/** The page as it will be printed, set anew a moment after each change; the last one stays while the next is made. */
export function LivePreview({ letter }: { letter: Draft['letter'] }) {
  const [settled] = useDebouncedValue(letter, IDLE_MS);
  const { data, error, isFetching } = useQuery({
    queryKey: ['letter-preview', settled],
    queryFn: async ({ signal }) =>
      (await fetchFile('/api/documents/preview', { json: { letter: settled }, signal })).blob,
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    retry: false,
  });
  return (
    <Panel title={m.pdfTitle()} aside={<span role="status">{isFetching ? m.previewing() : null}</span>}>
      {error === null ? null : (
        <Alert color="seal" role="alert" mb="sm">
          {error.message}
        </Alert>
      )}
      {data === undefined && error !== null ? null : <PdfPreview file={data ?? null} title={m.pdfTitle()} />}
    </Panel>
  );
}
