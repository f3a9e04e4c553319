import { SegmentedControl } from '@mantine/core';
import type { PosterContentView, PosterFormat } from '@phong-tuyen/contracts';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useEffect, useState } from 'react';
import { fetchFile } from '../../api/download-file.ts';
import * as m from '../../messages/displays.gen.ts';
import { FailedState } from '../../ui/failed-state.tsx';
import { Panel } from '../../ui/panel.tsx';
import styles from './displays.module.css';
import { choices, FORMAT_NAMES } from './names.ts';

/** The poster as it will be printed, drawn by the same template; follows what is typed. */
export function PosterPreview({ content }: { content: PosterContentView }) {
  const [format, setFormat] = useState<PosterFormat>('a4');
  const settled = useSettled(content);
  const { data, error, isFetching, refetch } = useQuery({
    queryKey: ['poster-preview', format, settled],
    queryFn: ({ signal }) => fetchFile('/api/posters/preview', { json: { format, content: settled }, signal }),
    placeholderData: keepPreviousData,
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const address = useObjectUrl(data?.blob);
  return (
    <Panel title={m.preview()}>
      <SegmentedControl
        aria-label={m.format()}
        data={choices(FORMAT_NAMES)}
        value={format}
        onChange={(value) => setFormat(value as PosterFormat)}
        className={styles.formats}
        size="xs"
      />
      {error !== null && address === null ? <FailedState error={error} onRetry={() => void refetch()} /> : null}
      {address === null ? null : (
        <img src={address} alt={m.previewAlt()} className={styles.sheet} data-busy={isFetching} data-format={format} />
      )}
      <p className={styles.quiet}>{m.previewHint()}</p>
    </Panel>
  );
}

const SETTLE_MS = 350;

/** The value once typing has paused. */
function useSettled<T>(value: T): T {
  const [settled, setSettled] = useState(value);
  const deferred = useDeferredValue(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(deferred), SETTLE_MS);
    return () => clearTimeout(timer);
  }, [deferred]);
  return settled;
}

function useObjectUrl(blob: Blob | undefined): string | null {
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    if (blob === undefined) return;
    const made = URL.createObjectURL(blob);
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [blob]);
  return address;
}
