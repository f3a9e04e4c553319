import { Button } from '@mantine/core';
import { IconFileText, IconUsers } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { formatDate, formatInstant } from '../../language/format-date.ts';
import * as m from '../../messages/coverage.gen.ts';
import { ExportButton } from '../../ui/export-button.tsx';
import { FailedState } from '../../ui/failed-state.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Panel } from '../../ui/panel.tsx';
import { BoardFilters } from './board-filters.tsx';
import { ChannelBars } from './channel-bars.tsx';
import styles from './coverage.module.css';
import { CoverageHeadline } from './coverage-headline.tsx';
import { type BoardView, boardQuestion, coverageBoardQuery } from './coverage-queries.ts';
import type { CoverageSearch } from './coverage-search.ts';
import { DistrictMap } from './district-map.tsx';
import { DoubtList } from './doubt-list.tsx';
import { PlacesTable } from './places-table.tsx';
import { SourcesTable } from './sources-table.tsx';
import { TrendPlot } from './trend-plot.tsx';
import { type GoalChoice, Opening, WithCampaign } from './with-campaign.tsx';

const AT = '/noi-bo/do-phu';

/** `/noi-bo/do-phu`: how many have the app, where, and how far that can be believed. */
export function CoveragePage() {
  const search = useSearch({ from: AT });
  return (
    <WithCampaign title={m.title()} chosen={search.campaign}>
      {(campaignId, goals) => <Loaded campaignId={campaignId} goals={goals} search={search} />}
    </WithCampaign>
  );
}

function Loaded(props: { campaignId: string; goals: readonly GoalChoice[]; search: CoverageSearch }) {
  const { data, error, refetch, dataUpdatedAt } = useQuery({
    ...coverageBoardQuery(props.campaignId, props.search),
    placeholderData: keepPreviousData,
  });
  if (error !== null && data === undefined) return <FailedState error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Opening />;
  return <Board {...props} board={data} at={dataUpdatedAt} />;
}

function Board(props: {
  board: BoardView;
  at: number;
  campaignId: string;
  goals: readonly GoalChoice[];
  search: CoverageSearch;
}) {
  const { board, search, campaignId } = props;
  const navigate = useNavigate({ from: AT });
  const change = (next: CoverageSearch) => void navigate({ search: next, resetScroll: false });
  const open = (agency: string) => change({ ...search, agency });
  return (
    <>
      <PageHeader
        title={board.path.length > 1 ? m.titleOf({ place: board.total.shortName }) : m.title()}
        lead={
          <>
            {board.goal.name}.{' '}
            {m.period({ from: formatDate(board.goal.startsOn), until: formatDate(board.goal.endsOn) })}{' '}
            <span className={styles.faint}>
              {board.isToday
                ? m.asOf({ at: formatInstant(new Date(props.at)) })
                : m.upTo({ day: formatDate(board.day) })}
            </span>
          </>
        }
        above={<WayUp board={board} search={search} />}
        actions={<Actions campaignId={campaignId} search={search} day={board.day} />}
      />
      <BoardFilters board={board} goals={props.goals} search={search} onChange={change} />
      <CoverageHeadline board={board} />
      <div className={styles.pair}>
        <Panel title={m.trendTitle()}>
          <TrendPlot board={board} />
        </Panel>
        <DistrictMap board={board} onOpen={open} />
      </div>
      <section aria-labelledby="xep-hang">
        <h2 id="xep-hang" className={styles.title}>
          {m.placesTitle()}
        </h2>
        <PlacesTable board={board} search={search} />
      </section>
      <div className={styles.pair}>
        <Panel title={m.channelsTitle()}>
          <ChannelBars channels={board.channels} />
        </Panel>
        <Panel title={m.doubtsTitle({ count: board.doubts.length })}>
          <DoubtList doubts={board.doubts} />
        </Panel>
      </div>
      <section aria-labelledby="doi-chieu">
        <h2 id="doi-chieu" className={styles.title}>
          {m.sourcesTitle()}
        </h2>
        <SourcesTable board={board} />
      </section>
    </>
  );
}

function WayUp({ board, search }: { board: BoardView; search: CoverageSearch }) {
  const last = board.path.length - 1;
  if (last < 1) return null;
  return (
    <nav aria-label={m.wayUp()} className={styles.way}>
      {board.path.map((step, index) => (
        <span key={step.id}>
          {index === 0 ? null : <span aria-hidden="true"> › </span>}
          {index === last ? (
            <strong aria-current="page">{step.name}</strong>
          ) : (
            <Link to={AT} search={{ ...search, agency: step.id }}>
              {step.name}
            </Link>
          )}
        </span>
      ))}
    </nav>
  );
}

function Actions({ campaignId, search, day }: { campaignId: string; search: CoverageSearch; day: string }) {
  const query = new URLSearchParams(boardQuestion(search)).toString();
  const campaign = search.campaign === undefined ? {} : { campaign: search.campaign };
  return (
    <>
      <Button
        renderRoot={(root) => <Link to="/noi-bo/do-phu/bao-cao" search={campaign} {...root} />}
        leftSection={<IconUsers size={18} stroke={1.7} aria-hidden />}
      >
        {m.reports()}
      </Button>
      <Button
        variant="default"
        renderRoot={(root) => <Link to="/noi-bo/do-phu/bao-cao-tuan" search={campaign} {...root} />}
        leftSection={<IconFileText size={18} stroke={1.7} aria-hidden />}
      >
        {m.weekly()}
      </Button>
      <ExportButton url={`/api/coverage/board/${campaignId}/excel?${query}`} fileName={`do-phu-${day}.xlsx`} />
    </>
  );
}
