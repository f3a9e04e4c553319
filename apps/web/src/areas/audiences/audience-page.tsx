import { Alert, Progress, Tabs } from '@mantine/core';
import type { AudienceDetail } from '@phong-tuyen/contracts';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { formatDate } from '../../language/format-date.ts';
import { formatNumber, formatPercent } from '../../language/format-number.ts';
import * as m from '../../messages/audiences.gen.ts';
import { FailedState } from '../../ui/failed-state.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Panel } from '../../ui/panel.tsx';
import { StackedBar } from '../../ui/stacked-bar.tsx';
import { AudienceActs } from './audience-acts.tsx';
import { AudienceBadge } from './audience-badge.tsx';
import styles from './audiences.module.css';
import { audienceQuery } from './audiences-queries.ts';
import { ContactsTable } from './contacts-table.tsx';
import { FaultsTable } from './faults-table.tsx';
import { LayoutForm } from './layout-form.tsx';
import { ReachTable } from './reach-table.tsx';

type Tab = 'people' | 'faults' | 'reach' | 'layout';

/** `/noi-bo/danh-sach/<id>`: one list: how far it is read, what was set apart and why, who is in it. */
export function AudiencePage() {
  const { audienceId } = useParams({ from: '/noi-bo/danh-sach/$audienceId' });
  const query = useQuery(audienceQuery(audienceId));
  if (query.error !== null) return <FailedState error={query.error} onRetry={() => void query.refetch()} />;
  if (query.data === undefined) return <PageHeader title={m.audiences()} />;
  return <Audience list={query.data} />;
}

function Audience({ list }: { list: AudienceDetail }) {
  const [chosen, setChosen] = useState<Tab | null>(null);
  const isReading = list.state === 'importing';
  const tab = chosen ?? firstTab(list);
  return (
    <>
      <PageHeader
        title={list.name}
        lead={[list.group, list.fileName, m.keptUntil({ day: formatDate(list.keepUntil) })].filter(Boolean).join(' · ')}
        above={<Link to="/noi-bo/danh-sach">{m.audiences()}</Link>}
        actions={<AudienceActs list={list} />}
      />
      <div className={styles.stack}>
        <Verdict list={list} />
        {isReading ? <Reading list={list} /> : null}
        {isReading || list.state === 'failed' ? null : <Sums list={list} />}
        {isReading ? null : (
          <Tabs value={tab} onChange={(value) => setChosen(value as Tab)} keepMounted={false}>
            <Tabs.List mb="md">
              <Tabs.Tab value="people">{m.people()}</Tabs.Tab>
              <Tabs.Tab value="faults">{m.faultsTab({ count: list.faulty + list.repeated + list.mild })}</Tabs.Tab>
              <Tabs.Tab value="reach">{m.reach()}</Tabs.Tab>
              <Tabs.Tab value="layout">{m.layout()}</Tabs.Tab>
            </Tabs.List>
            <Tabs.Panel value="people">
              <ContactsTable list={list} />
            </Tabs.Panel>
            <Tabs.Panel value="faults">
              <FaultsTable list={list} />
            </Tabs.Panel>
            <Tabs.Panel value="reach">
              <ReachTable list={list} />
            </Tabs.Panel>
            <Tabs.Panel value="layout">
              <LayoutForm list={list} />
            </Tabs.Panel>
          </Tabs>
        )}
      </div>
    </>
  );
}

const firstTab = (list: AudienceDetail): Tab =>
  list.state === 'failed' ? 'layout' : list.faulty + list.repeated > 0 ? 'faults' : 'people';

function Verdict({ list }: { list: AudienceDetail }) {
  if (list.failure !== null)
    return (
      <Alert color="seal" role="alert" title={m.notRead()}>
        {list.failure.message}
      </Alert>
    );
  if (list.state === 'checking')
    return (
      <Alert color="lantern" role="status" title={m.toConfirm()}>
        {m.toConfirmText()}
      </Alert>
    );
  return (
    <p className={styles.state}>
      <AudienceBadge state={list.state} />
    </p>
  );
}

function Reading({ list }: { list: AudienceDetail }) {
  return (
    <Panel title={m.reading()}>
      <Progress value={list.share * 100} aria-label={m.reading()} size="lg" />
      <p className={styles.quiet} role="status">
        {m.rowsRead({ count: list.rowsDone, share: formatPercent(list.share * 100) })}
      </p>
    </Panel>
  );
}

function Sums({ list }: { list: AudienceDetail }) {
  return (
    <Panel title={m.sums({ rows: formatNumber(list.rowsDone) })}>
      <StackedBar
        parts={[
          { name: m.usable(), value: list.usable, tone: 'good' },
          { name: m.faulty(), value: list.faulty, tone: 'late' },
          { name: m.repeated(), value: list.repeated, tone: 'waiting' },
          { name: m.optedOut(), value: list.optedOut, tone: 'none' },
        ]}
        caption={m.sums({ rows: formatNumber(list.rowsDone) })}
        partLabel={m.part()}
        valueLabel={m.count()}
      />
      {list.elsewhere === 0 ? null : <p className={styles.quiet}>{m.elsewhereText({ count: list.elsewhere })}</p>}
      {list.mild === 0 ? null : <p className={styles.quiet}>{m.mildText({ count: list.mild })}</p>}
    </Panel>
  );
}
