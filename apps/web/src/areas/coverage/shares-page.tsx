import { Button } from '@mantine/core';
import type { ShareLine } from '@phong-tuyen/contracts';
import { IconFileUpload } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { answerOf, api } from '../../api/client.ts';
import { formatDate } from '../../language/format-date.ts';
import { formatNumber } from '../../language/format-number.ts';
import * as m from '../../messages/coverage.gen.ts';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ExportButton } from '../../ui/export-button.tsx';
import { FailedState } from '../../ui/failed-state.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import styles from './coverage.module.css';
import { COVERAGE } from './coverage-queries.ts';
import { share } from './figure-words.ts';
import { whole } from './places-table.tsx';
import { ShareDialog } from './share-dialog.tsx';
import { SheetImportDialog } from './sheet-import-dialog.tsx';
import { Opening } from './with-campaign.tsx';

/** `/noi-bo/do-phu/so-lieu-xa`: residents and smartphones, place by place, with where each figure is from. */
export function SharesPage() {
  const [edited, setEdited] = useState<ShareLine | null>(null);
  const [importing, setImporting] = useState(false);
  const { data, error, refetch } = useQuery({
    queryKey: [COVERAGE, 'shares'],
    queryFn: ({ signal }) => answerOf(api.GET('/api/coverage/shares', { signal })),
  });
  if (error !== null && data === undefined) return <FailedState error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Opening />;
  return (
    <>
      <PageHeader
        title={m.shares()}
        lead={m.sharesLead()}
        above={<Link to="/noi-bo/do-phu">{m.coverage()}</Link>}
        actions={
          <>
            <ExportButton url="/api/coverage/shares/excel" fileName="dien-thoai-thong-minh.xlsx" />
            {data.mayEdit ? (
              <Button
                variant="default"
                leftSection={<IconFileUpload size={18} stroke={1.7} aria-hidden />}
                onClick={() => setImporting(true)}
              >
                {m.importShares()}
              </Button>
            ) : null}
          </>
        }
      />
      <DataTable
        caption={m.shares()}
        columns={columns(data.mayEdit ? setEdited : null)}
        list={whole(data.items)}
        rowKey={(row) => row.agencyId}
        rowName={(row) => row.shortName}
        empty={<EmptyState title={m.noPlacesTitle()}>{m.noPlacesText()}</EmptyState>}
      />
      {edited === null ? null : <ShareDialog place={edited} onClose={() => setEdited(null)} />}
      {importing ? (
        <SheetImportDialog
          path="/api/coverage/shares/import"
          values={{}}
          title={m.importShares()}
          hint={m.importSharesHint()}
          onClose={() => setImporting(false)}
        />
      ) : null}
    </>
  );
}

function columns(onEdit: ((line: ShareLine) => void) | null): readonly Column<ShareLine>[] {
  const facts: readonly Column<ShareLine>[] = [
    {
      key: 'place',
      header: m.place(),
      main: true,
      cell: (row) => (
        <>
          {row.shortName}
          {row.kind === 'commune-committee' && row.parentName !== null ? (
            <small className={styles.under}>{row.parentName}</small>
          ) : null}
        </>
      ),
    },
    {
      key: 'residents',
      header: m.residents(),
      align: 'end',
      width: '8rem',
      cell: (row) => (row.population === null ? '–' : formatNumber(row.population, 0)),
    },
    { key: 'share', header: m.shareOfPhones(), align: 'end', width: '10rem', cell: (row) => share(row.share * 100) },
    {
      key: 'phones',
      header: m.phones(),
      align: 'end',
      width: '8rem',
      cell: (row) => (row.population === null ? '–' : formatNumber(Math.round(row.population * row.share), 0)),
    },
    { key: 'from', header: m.whereFrom(), width: '20rem', cell: sourceOf },
  ];
  if (onEdit === null) return facts;
  return [
    ...facts,
    {
      key: 'edit',
      header: m.edit(),
      headerHidden: true,
      width: '5.5rem',
      cell: (row) => (
        <Button
          size="compact-sm"
          variant="subtle"
          aria-label={m.editOf({ place: row.name })}
          onClick={() => onEdit(row)}
        >
          {m.edit()}
        </Button>
      ),
    },
  ];
}

function sourceOf({ from, source, asOf }: ShareLine) {
  if (source === null || asOf === null) return <span className={styles.faint}>{m.assumed()}</span>;
  const words = `${source}, ${formatDate(asOf)}`;
  return from === 'own' ? words : <span className={styles.faint}>{m.fromAbove({ source: words })}</span>;
}
