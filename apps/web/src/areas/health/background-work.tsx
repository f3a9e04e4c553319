import { useQuery } from '@tanstack/react-query';
import { formatInstant } from '../../language/format-date.ts';
import { formatNumber } from '../../language/format-number.ts';
import * as m from '../../messages/health.gen.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import styles from './health.module.css';
import { jobsQuery } from './health-queries.ts';

/** Queues and the outbox: what waits, what runs, what failed. */
export function BackgroundWork() {
  const { data, error, isPending, refetch } = useQuery(jobsQuery);
  const outbox = data?.outbox;
  return (
    <section className={styles.jobs} aria-labelledby="jobs">
      <h2 id="jobs">{m.jobs()}</h2>
      {outbox === undefined ? null : (
        <p>
          {outbox.pending === 0 || outbox.oldest === null
            ? m.outboxEmpty()
            : m.outboxPending({ count: outbox.pending, time: formatInstant(outbox.oldest) })}
          {outbox.lastError === null ? null : <code>{outbox.lastError}</code>}
        </p>
      )}
      <DataTable
        caption={m.jobs()}
        list={{
          rows: data?.jobs ?? [],
          loading: isPending,
          error,
          retry: () => void refetch(),
          hasMore: false,
          loadingMore: false,
          loadMore: () => undefined,
        }}
        rowKey={(row) => row.name}
        rowName={(row) => row.title}
        rowTone={(row) => (row.failed > 0 ? 'late' : null)}
        columns={[
          { key: 'job', header: m.job(), main: true, cell: (row) => row.title },
          { key: 'norm', header: m.norm(), align: 'end', cell: (row) => m.seconds({ count: row.normSeconds }) },
          { key: 'waiting', header: m.waiting(), align: 'end', cell: (row) => formatNumber(row.waiting) },
          { key: 'active', header: m.active(), align: 'end', cell: (row) => formatNumber(row.active) },
          { key: 'failed', header: m.failed(), align: 'end', cell: (row) => formatNumber(row.failed) },
        ]}
        empty={<EmptyState title={m.noJobs()} />}
      />
    </section>
  );
}
