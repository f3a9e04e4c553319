import { Button, Progress } from '@mantine/core';
import type { PrintView } from '@phong-tuyen/contracts';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { formatNumber } from '../../language/format-number.ts';
import * as m from '../../messages/displays.gen.ts';
import { ExportButton } from '../../ui/export-button.tsx';
import { usePagedList } from '../../ui/use-paged-list.ts';
import styles from './displays.module.css';
import { fetchPrints, PRINTS } from './displays-queries.ts';
import { FORMAT_NAMES, SHEET_NAMES } from './names.ts';

const LOOK_AGAIN_MS = 2_000;

/** Prints of the agency with how far each is; while one is being made it is asked for again. */
export function PrintsPanel() {
  const queries = useQueryClient();
  const list = usePagedList({ queryKey: [PRINTS, 'list'], fetchPage: (after, signal) => fetchPrints(after, signal) });
  const open = list.rows.some((row) => row.state === 'waiting' || row.state === 'printing');
  useQuery({
    queryKey: ['looking-after-prints'],
    enabled: open,
    refetchInterval: LOOK_AGAIN_MS,
    queryFn: async () => {
      await queries.invalidateQueries({ queryKey: [PRINTS] });
      return Date.now();
    },
  });
  if (list.rows.length === 0) return <p className={styles.quiet}>{m.noPrints()}</p>;
  return (
    <>
      <ul className={styles.rows}>
        {list.rows.map((print) => (
          <li key={print.id} className={styles.row}>
            <div className={styles.grow}>
              <strong>{print.posterName}</strong>
              <span className={styles.quiet}>
                {FORMAT_NAMES[print.format]()} · {SHEET_NAMES[print.sheet]()} · {m.pages({ count: print.pages })}
              </span>
              <PrintState print={print} />
            </div>
            {print.state === 'done' ? (
              <ExportButton url={`/api/prints/${print.id}/file`} fileName="ap-phich.pdf" label={m.downloadPdf()} />
            ) : null}
          </li>
        ))}
      </ul>
      {list.hasMore ? (
        <Button variant="subtle" loading={list.loadingMore} onClick={list.loadMore}>
          {m.olderPrints()}
        </Button>
      ) : null}
    </>
  );
}

function PrintState({ print }: { print: PrintView }) {
  if (print.state === 'failed')
    return <span className={styles.bad}>{m.printFailed({ fault: print.fault ?? '' })}</span>;
  if (print.state === 'done') return null;
  const share = (print.donePages / print.pages) * 100;
  return (
    <div role="status">
      <span className={styles.quiet}>
        {print.state === 'waiting'
          ? m.printWaiting()
          : m.printing({ done: formatNumber(print.donePages), pages: formatNumber(print.pages) })}
      </span>
      <Progress value={share} size="sm" color="river" aria-label={m.prints()} />
    </div>
  );
}
