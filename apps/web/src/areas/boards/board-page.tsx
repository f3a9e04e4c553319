import { Button, Skeleton } from '@mantine/core';
import { IconFileTypePdf } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { formatDate } from '../../language/format-date.ts';
import { formatNumber } from '../../language/format-number.ts';
import * as m from '../../messages/boards.gen.ts';
import * as ui from '../../messages/ui.gen.ts';
import { ExportButton } from '../../ui/export-button.tsx';
import { FailedState } from '../../ui/failed-state.tsx';
import { LineChart } from '../../ui/line-chart.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Panel } from '../../ui/panel.tsx';
import { TileMap } from '../../ui/tile-map.tsx';
import { AgencyBars } from './agency-bars.tsx';
import styles from './board.module.css';
import { placeName, type Standing, standingsOf } from './board-focus.ts';
import { BoardHeadline } from './board-headline.tsx';
import { BoardJumps } from './board-jumps.tsx';
import { BoardMatrix } from './board-matrix.tsx';
import { type BoardView, boardQuery } from './board-queries.ts';
import { ChosenTask } from './chosen-task.tsx';
import { DirectiveText } from './directive-text.tsx';
import { LateTable } from './late-table.tsx';
import { LiveMark } from './live-mark.tsx';
import { WayUp } from './way-up.tsx';

const AT = '/noi-bo/theo-doi/$documentId';

/** `/noi-bo/theo-doi/:id`: the directive on one page. */
export function BoardPage() {
  const { documentId } = useParams({ from: AT });
  const { parentId } = useSearch({ from: AT });
  const { data, error, refetch, dataUpdatedAt } = useQuery({
    ...boardQuery(documentId, parentId),
    placeholderData: keepPreviousData,
  });
  if (error !== null && data === undefined) return <FailedState error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Opening />;
  return <Board board={data} at={dataUpdatedAt} />;
}

function Opening() {
  return (
    <div role="status" aria-label={ui.loading()}>
      <Skeleton height={36} width="60%" mb="lg" />
      <Skeleton height={150} mb="lg" />
      <Skeleton height={480} />
    </div>
  );
}

function Board({ board, at }: { board: BoardView; at: number }) {
  const navigate = useNavigate({ from: AT });
  const { task, parentId } = useSearch({ from: AT });
  const chosen = board.tasks.find((one) => one.path === task);
  const standings = standingsOf(board, chosen?.path);
  const choose = (path: string | undefined) =>
    void navigate({
      search: { ...(parentId === undefined ? {} : { parentId }), ...(path === undefined ? {} : { task: path }) },
      replace: true,
      resetScroll: false,
    });
  const drill = (agencyId: string) =>
    void navigate({ search: { parentId: agencyId, ...(chosen === undefined ? {} : { task: chosen.path }) } });
  return (
    <>
      <PageHeader
        title={board.parent === null ? board.title : board.parent.name}
        lead={
          <>
            {board.parent === null ? null : <span className={styles.under}>{board.title}</span>}
            {m.issuedBy({ issuer: board.issuerName, number: board.numberAndSymbol, date: formatDate(board.date) })}{' '}
            <LiveMark at={at} />
          </>
        }
        above={<WayUp board={board} chosen={chosen?.path} />}
        actions={<Exports board={board} parentId={parentId} />}
      />
      <BoardHeadline board={board} />
      <BoardJumps hasMap={board.parent === null} />
      {chosen === undefined ? null : <ChosenTask task={chosen} onClear={() => choose(undefined)} />}
      <div className={styles.wide}>
        <section id="van-ban" aria-label={m.textTitle()}>
          <DirectiveText board={board} chosen={chosen?.path} onChoose={choose} />
        </section>
        <div className={styles.side}>
          <div id="noi-thuc-hien">
            <Places standings={standings} onDrill={drill} />
          </div>
          <Panel title={m.chartTitle()}>
            <Progress board={board} />
          </Panel>
          <div id="tre-han">
            <Panel title={m.whoIsLate({ count: formatNumber(chosen?.late ?? board.totals.late) })}>
              <LateTable board={board} chosen={chosen?.path} />
            </Panel>
          </div>
        </div>
      </div>
      <section aria-labelledby="matrix">
        <h2 id="matrix" className={styles.title}>
          {m.matrixTitle()}
        </h2>
        <BoardMatrix board={board} standings={standings} chosen={chosen?.path} onChoose={choose} onDrill={drill} />
      </section>
    </>
  );
}

function Exports({ board, parentId }: { board: BoardView; parentId: string | undefined }) {
  const query = parentId === undefined ? '' : `?parentId=${parentId}`;
  return (
    <>
      <ExportButton url={`/api/boards/${board.documentId}/excel${query}`} fileName="bang-theo-doi.xlsx" />
      <Button
        component="a"
        variant="default"
        href={`/api/boards/${board.documentId}/pdf${query}`}
        target="_blank"
        rel="noopener"
        leftSection={<IconFileTypePdf size={18} stroke={1.7} aria-hidden />}
      >
        {m.exportPdf()}
      </Button>
    </>
  );
}

/** The map where the agencies have places on it, else bars. */
function Places(props: { standings: readonly Standing[]; onDrill: (agencyId: string) => void }) {
  const placed = props.standings.filter(({ row }) => row.tile !== null);
  if (placed.length < 2)
    return props.standings.length < 2 ? null : (
      <Panel title={m.barsTitle()}>
        <AgencyBars standings={props.standings} />
      </Panel>
    );
  return (
    <Panel title={m.mapTitle()}>
      <TileMap
        label={m.mapTitle()}
        tiles={placed.map(({ row, percent, late, notReported }) => ({
          key: row.agencyId,
          name: placeName(row.shortName),
          title: row.agencyName,
          row: row.tile?.row ?? 0,
          column: row.tile?.column ?? 0,
          percent,
          late,
          notReported,
        }))}
        onOpen={props.onDrill}
      />
    </Panel>
  );
}

function Progress({ board }: { board: BoardView }) {
  const { progress, totals } = board;
  return (
    <LineChart
      caption={m.chartCaption({
        reported: formatNumber(totals.reported),
        accepted: formatNumber(totals.accepted),
        total: formatNumber(totals.assignments),
      })}
      dates={progress.map((point) => point.date)}
      dateLabel={m.day()}
      series={[
        { name: m.allAssignments(), values: progress.map((point) => point.assignments), kind: 'aim' },
        { name: m.reportedCount(), values: progress.map((point) => point.reported), kind: 'main' },
        { name: m.acceptedCount(), values: progress.map((point) => point.accepted), kind: 'side' },
      ]}
      format={formatNumber}
    />
  );
}
