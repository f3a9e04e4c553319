import * as m from '../../messages/coverage.gen.ts';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import styles from './coverage.module.css';
import type { BoardView, LineView } from './coverage-queries.ts';
import { sourceName } from './doubt-words.ts';
import { fewOr } from './figure-words.ts';
import { whole } from './places-table.tsx';

/** Sources side by side with the estimate and why it is that, and the rule in words. */
export function SourcesTable({ board }: { board: BoardView }) {
  const { unplaced } = board;
  const left = unplaced === null ? 0 : (unplaced.app ?? 0) + (unplaced.tally ?? 0) + (unplaced.report ?? 0);
  return (
    <>
      <p className={styles.rule}>{m.sourcesRule()}</p>
      <DataTable
        caption={m.sourcesTitle()}
        columns={COLUMNS()}
        list={whole(board.rows)}
        rowKey={(row) => row.agencyId}
        rowName={(row) => row.shortName}
        rowTone={(row) => (row.doubts > 0 ? 'soon' : null)}
        empty={<EmptyState title={m.noPlacesTitle()}>{m.noPlacesText()}</EmptyState>}
      />
      {unplaced === null || left === 0 ? null : (
        <p className={styles.rule}>
          {m.unplaced({ app: fewOr(unplaced.app), tally: fewOr(unplaced.tally), report: fewOr(unplaced.report) })}
        </p>
      )}
    </>
  );
}

const COLUMNS = (): readonly Column<LineView>[] => [
  { key: 'place', header: m.place(), main: true, cell: (row) => row.shortName },
  { key: 'app', header: m.sourceApp(), align: 'end', cell: (row) => fewOr(row.sources.app) },
  { key: 'tally', header: m.sourceTally(), align: 'end', cell: (row) => fewOr(row.sources.tally) },
  { key: 'report', header: m.sourceReport(), align: 'end', cell: (row) => fewOr(row.sources.report) },
  { key: 'difference', header: m.difference(), align: 'end', cell: differenceOf },
  {
    key: 'estimate',
    header: m.estimate(),
    align: 'end',
    cell: (row) => (
      <>
        <strong>{fewOr(row.installed)}</strong>
        <small className={styles.basis}>{row.basis === null ? m.noSource() : sourceName(row.basis)}</small>
      </>
    ),
  },
];

/** How far the largest hand count lies from the app's own. */
function differenceOf({ sources: { app, tally, report } }: LineView): string {
  if (app === null || app === 0 || tally === null || report === null) return '–';
  const difference = Math.max(tally, report) - app;
  return `${difference > 0 ? '+' : ''}${fewOr(difference)}`;
}
