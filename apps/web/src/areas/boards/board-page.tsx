import { Button, Loader } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
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
import styles from './board.module.css';
import { BoardMatrix } from './board-matrix.tsx';
import { type BoardView, boardQuery } from './board-queries.ts';
import { BoardTotals } from './board-totals.tsx';
import { DirectiveText } from './directive-text.tsx';
import { LateList } from './late-list.tsx';

/** `/noi-bo/theo-doi/:id`: the directive on one page. */
export function BoardPage() {
  const { documentId } = useParams({ from: '/noi-bo/theo-doi/$documentId' });
  const { parentId } = useSearch({ from: '/noi-bo/theo-doi/$documentId' });
  const { data, error, refetch } = useQuery(boardQuery(documentId, parentId));
  if (error !== null && data === undefined) return <FailedState error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Loader aria-label={ui.loading()} />;
  return <Board board={data} parentId={parentId} />;
}

function Board({ board, parentId }: { board: BoardView; parentId: string | undefined }) {
  const navigate = useNavigate({ from: '/noi-bo/theo-doi/$documentId' });
  const drill = (agencyId: string) => void navigate({ search: { parentId: agencyId } });
  const query = parentId === undefined ? '' : `?parentId=${parentId}`;
  const tiles = board.rows.flatMap((row) =>
    row.tile === null
      ? []
      : [
          {
            key: row.agencyId,
            name: row.shortName.replace(/^UBND\s+/, ''),
            row: row.tile.row,
            column: row.tile.column,
            percent: row.percent,
            late: row.late,
            notReported: row.notReported,
          },
        ],
  );
  return (
    <>
      <PageHeader
        title={board.title}
        lead={m.issuedBy({ issuer: board.issuerName, number: board.numberAndSymbol, date: formatDate(board.date) })}
        above={board.parent === null ? undefined : <WayUp board={board} />}
        actions={
          <>
            <ExportButton url={`/api/boards/${board.documentId}/excel${query}`} fileName="bang-theo-doi.xlsx" />
            <Button
              component="a"
              variant="default"
              href={`/api/boards/${board.documentId}/pdf${query}`}
              target="_blank"
              rel="noopener"
            >
              {m.exportPdf()}
            </Button>
          </>
        }
      />
      <BoardTotals totals={board.totals} />
      <div className={styles.wide}>
        <Panel title={m.textTitle()}>
          <DirectiveText board={board} />
        </Panel>
        <div className={styles.side}>
          {tiles.length > 1 ? (
            <Panel title={m.mapTitle()}>
              <TileMap label={m.mapTitle()} tiles={tiles} onOpen={drill} />
            </Panel>
          ) : null}
          <Panel title={m.chartTitle()}>
            <Progress board={board} />
          </Panel>
          <Panel title={`${m.lateTitle()} (${formatNumber(board.totals.late)})`}>
            <LateList late={board.late} total={board.totals.late} />
          </Panel>
        </div>
      </div>
      <Panel title={m.matrixTitle()}>
        <BoardMatrix board={board} onDrill={drill} />
      </Panel>
    </>
  );
}

function Progress({ board }: { board: BoardView }) {
  const { progress } = board;
  return (
    <LineChart
      caption={m.chartTitle()}
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

function WayUp({ board }: { board: BoardView }) {
  return (
    <nav aria-label={m.wayUp()} className={styles.way}>
      <Link to="/noi-bo/theo-doi/$documentId" params={{ documentId: board.documentId }} search={{}}>
        {m.allOf()}
      </Link>
      {board.path.map((step, index) => (
        <span key={step.id}>
          <span aria-hidden="true"> › </span>
          {index === board.path.length - 1 ? (
            <strong>{step.name}</strong>
          ) : (
            <Link
              to="/noi-bo/theo-doi/$documentId"
              params={{ documentId: board.documentId }}
              search={{ parentId: step.id }}
            >
              {step.name}
            </Link>
          )}
        </span>
      ))}
    </nav>
  );
}
