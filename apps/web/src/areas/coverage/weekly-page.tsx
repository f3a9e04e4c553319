import { Alert, Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { WeeklyReport } from '@phong-tuyen/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { answerOf, api } from '../../api/client.ts';
import { formatDate, formatInstant } from '../../language/format-date.ts';
import * as m from '../../messages/coverage.gen.ts';
import { useAbility } from '../../session/use-session.ts';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { usePagedList } from '../../ui/use-paged-list.ts';
import styles from './coverage.module.css';
import { COVERAGE } from './coverage-queries.ts';
import { fewOr, share } from './figure-words.ts';
import { WithCampaign } from './with-campaign.tsx';

const AT = '/noi-bo/do-phu/bao-cao-tuan';

/** `/noi-bo/do-phu/bao-cao-tuan`: what was laid before leaders, week by week. */
export function WeeklyPage() {
  const search = useSearch({ from: AT });
  return (
    <WithCampaign title={m.weekly()} chosen={search.campaign}>
      {(campaignId) => <Weekly campaignId={campaignId} />}
    </WithCampaign>
  );
}

function Weekly({ campaignId }: { campaignId: string }) {
  const queryClient = useQueryClient();
  const mayMake = useAbility('coverage.make-report');
  const make = useMutation({
    mutationFn: () => answerOf(api.POST('/api/coverage/weekly/{id}', { params: { path: { id: campaignId } } })),
    onSuccess: () => {
      notifications.show({ message: m.made() });
      return queryClient.invalidateQueries({ queryKey: [COVERAGE, 'weekly'] });
    },
  });
  const list = usePagedList({
    queryKey: [COVERAGE, 'weekly', campaignId],
    fetchPage: (after, signal) =>
      answerOf(
        api.GET('/api/coverage/weekly/{id}', {
          params: { path: { id: campaignId }, query: after === undefined ? {} : { after } },
          signal,
        }),
      ),
  });
  const button = mayMake ? (
    <Button loading={make.isPending} onClick={() => make.mutate()}>
      {m.makeNow()}
    </Button>
  ) : null;
  return (
    <>
      <PageHeader
        title={m.weekly()}
        lead={m.weeklyLead()}
        above={<Link to="/noi-bo/do-phu">{m.coverage()}</Link>}
        actions={button}
      />
      {make.error === null ? null : (
        <Alert color="seal" mb="md" role="alert">
          {make.error.message}
        </Alert>
      )}
      <DataTable
        caption={m.weekly()}
        columns={columns()}
        list={list}
        rowKey={(row) => row.id}
        rowName={(row) => formatDate(row.day)}
        empty={<EmptyState title={m.emptyWeeklyTitle()}>{m.emptyWeeklyText()}</EmptyState>}
      />
    </>
  );
}

const columns = (): readonly Column<WeeklyReport>[] => [
  { key: 'day', header: m.figuresUpTo(), main: true, cell: (row) => formatDate(row.day) },
  { key: 'installed', header: m.haveApp(), align: 'end', width: '9rem', cell: (row) => fewOr(row.installed) },
  { key: 'percent', header: m.ofResidentsWord(), align: 'end', width: '8rem', cell: (row) => share(row.percent) },
  {
    key: 'at',
    header: m.madeAt(),
    width: '18rem',
    cell: (row) => (
      <>
        {formatInstant(row.at)}
        <small className={styles.under}>{row.origin === 'schedule' ? m.madeBySchedule() : row.personName}</small>
      </>
    ),
  },
  {
    key: 'files',
    header: m.files(),
    width: '10rem',
    cell: (row) => (
      <span className={styles.links}>
        <a href={`/api/coverage/weekly-files/${row.id}/pdf`} target="_blank" rel="noopener">
          {m.pdf()}
        </a>
        <a href={`/api/coverage/weekly-files/${row.id}/excel`}>{m.excel()}</a>
      </span>
    ),
  },
];
