import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconFileUpload } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { formatNumber } from '../../language/format-number.ts';
import * as m from '../../messages/coverage.gen.ts';
import { useAbility } from '../../session/use-session.ts';
import { ExportButton } from '../../ui/export-button.tsx';
import { FailedState } from '../../ui/failed-state.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { reportingCountsQuery } from './coverage-queries.ts';
import { type ReportingSearch, readReportingSearch } from './coverage-search.ts';
import { OwnReport } from './own-report.tsx';
import { ReportingTable } from './reporting-table.tsx';
import { SheetImportDialog } from './sheet-import-dialog.tsx';
import { WithCampaign } from './with-campaign.tsx';

const AT = '/noi-bo/do-phu/bao-cao';
const TYPING_PAUSE_MS = 300;

/** `/noi-bo/do-phu/bao-cao`: the own agency's weekly report, and who has not reported. */
export function ReportsPage() {
  const search = useSearch({ from: AT });
  return (
    <WithCampaign title={m.reports()} chosen={search.campaign}>
      {(campaignId) => <Reports campaignId={campaignId} search={search} />}
    </WithCampaign>
  );
}

function Reports({ campaignId, search }: { campaignId: string; search: ReportingSearch }) {
  const [importing, setImporting] = useState(false);
  const mayReport = useAbility('coverage.report');
  const counts = useQuery(reportingCountsQuery(campaignId));
  if (counts.error !== null && counts.data === undefined)
    return <FailedState error={counts.error} onRetry={() => void counts.refetch()} />;
  const agencies =
    counts.data === undefined ? 0 : Object.values(counts.data.counts).reduce((sum, each) => sum + each, 0);
  return (
    <>
      <PageHeader
        title={m.reports()}
        lead={m.reportsLead()}
        above={
          <Link to="/noi-bo/do-phu" search={search.campaign === undefined ? {} : { campaign: search.campaign }}>
            {m.coverage()}
          </Link>
        }
        actions={
          <>
            <ExportButton url={`/api/coverage/reports/${campaignId}/excel`} fileName="bao-cao-cai-dat.xlsx" />
            {mayReport && agencies > 1 ? (
              <Button
                variant="default"
                leftSection={<IconFileUpload size={18} stroke={1.7} aria-hidden />}
                onClick={() => setImporting(true)}
              >
                {m.importReports()}
              </Button>
            ) : null}
          </>
        }
      />
      <OwnReport campaignId={campaignId} />
      {agencies > 1 && counts.data !== undefined ? (
        <ReportingTable
          campaignId={campaignId}
          search={search}
          filters={<Filters search={search} counts={counts.data.counts} />}
        />
      ) : null}
      {importing ? (
        <SheetImportDialog
          path="/api/coverage/reports/{id}/import"
          values={{ id: campaignId }}
          title={m.importReports()}
          hint={m.importHint()}
          onClose={() => setImporting(false)}
        />
      ) : null}
    </>
  );
}

function Filters(props: { search: ReportingSearch; counts: { reported: number; due: number; late: number } }) {
  const { search, counts } = props;
  const navigate = useNavigate({ from: AT });
  const [words, setWords] = useState(search.search ?? '');
  const change = (values: Record<string, unknown>) =>
    void navigate({ search: readReportingSearch({ ...search, ...values }), replace: true, resetScroll: false });
  const find = useDebouncedCallback((text: string) => change({ search: text.trim() }), TYPING_PAUSE_MS);
  const named = (name: string, count: number) => `${name} (${formatNumber(count, 0)})`;
  return (
    <>
      <TextInput
        type="search"
        label={m.search()}
        value={words}
        onChange={(event) => {
          setWords(event.currentTarget.value);
          find(event.currentTarget.value);
        }}
      />
      <NativeSelect
        label={m.stateFilter()}
        value={search.state ?? ''}
        onChange={(event) => change({ state: event.currentTarget.value })}
        data={[
          { value: '', label: m.allStates() },
          { value: 'late', label: named(m.stateLate(), counts.late) },
          { value: 'due', label: named(m.stateDue(), counts.due) },
          { value: 'reported', label: named(m.stateReported(), counts.reported) },
        ]}
      />
    </>
  );
}
