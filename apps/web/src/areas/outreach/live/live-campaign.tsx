import { Badge } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { formatInstant } from '../../../language/format-date.ts';
import { formatNumber } from '../../../language/format-number.ts';
import * as m from '../../../messages/outreach.gen.ts';
import { ExportButton } from '../../../ui/export-button.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { StateBadge } from '../../../ui/state-badge.tsx';
import { Timeline } from '../../../ui/timeline.tsx';
import { CampaignTasksPanel } from '../../audiences/campaign-tasks-panel.tsx';
import { CampaignBulletinsPanel } from '../../broadcasts/campaign-bulletins-panel.tsx';
import type { Campaign } from '../campaign-queries.ts';
import { actWord, campaignStateWord, dong, leftOf, sentOf } from '../campaign-words.ts';
import styles from '../outreach.module.css';
import { ProgressBar } from '../progress-bar.tsx';
import { Approval } from './approval.tsx';
import { Breakdown } from './breakdown.tsx';
import { PlanPanel } from './plan-panel.tsx';
import { ProgressPlot } from './progress-plot.tsx';
import { Reasons } from './reasons.tsx';
import { Steering } from './steering.tsx';
import { UnknownPanel } from './unknown-panel.tsx';

const REASONED = new Set(['returned', 'cancelled', 'reconciled']);

/** A campaign that was submitted: approval, sending, stopping, and all its counts. */
export function LiveCampaign({ campaign }: { campaign: Campaign }) {
  const { figures } = campaign;
  const hasRows = figures.total > 0;
  return (
    <>
      <PageHeader
        title={campaign.name}
        above={<Link to="/noi-bo/chien-dich">{m.back()}</Link>}
        badges={
          <>
            <StateBadge state={campaign.state} name={campaignStateWord(campaign.state)} />
            {campaign.emergency ? <Badge color="seal">{m.emergencyTag()}</Badge> : null}
          </>
        }
        lead={campaign.plan.goal === '' ? campaign.agencyName : campaign.plan.goal}
        actions={
          hasRows ? (
            <ExportButton
              url={`/api/campaigns/${campaign.id}/excel`}
              fileName="chien-dich.xlsx"
              label={m.exportExcel()}
            />
          ) : undefined
        }
      />
      <div className={styles.panels}>
        <Steering campaign={campaign} />
        <Approval campaign={campaign} />
        {hasRows ? <Counts campaign={campaign} /> : null}
        <UnknownPanel campaign={campaign} />
        {hasRows ? <Details campaign={campaign} /> : null}
        <PlanPanel campaign={campaign} />
        <CampaignBulletinsPanel campaignId={campaign.id} />
        <CampaignTasksPanel campaignId={campaign.id} />
        <Panel title={m.historyTitle()}>
          <Timeline
            entries={[...campaign.history].reverse().map((event) => ({
              key: `${event.at}${event.act}`,
              at: event.at,
              title: actWord(event.act),
              by: event.personName,
              ...(REASONED.has(event.act) && typeof event.detail['reason'] === 'string'
                ? { detail: event.detail['reason'] }
                : {}),
            }))}
          />
        </Panel>
      </div>
    </>
  );
}

function Counts({ campaign }: { campaign: Campaign }) {
  const { byState, cost, at } = campaign.figures;
  const figures = [
    [m.sent(), byState.accepted + byState.delivered + byState.failed, false],
    [m.delivered(), byState.delivered, false],
    [m.failedWord(), byState.failed, byState.failed > 0],
    [m.unknown(), byState.unknown, byState.unknown > 0],
    [m.left(), leftOf(byState), false],
    [m.optedOut(), byState['opted-out'], false],
  ] as const;
  return (
    <Panel
      title={m.progressTitle()}
      aside={at === null ? null : <span className={styles.state}>{m.countsAt({ at: formatInstant(at) })}</span>}
    >
      <ProgressBar counts={byState} />
      <dl className={styles.figures} data-sent={sentOf(byState)}>
        {figures.map(([name, value, isBad]) => (
          <div key={name} data-bad={isBad}>
            <dt>{name}</dt>
            <dd>{formatNumber(value)}</dd>
          </div>
        ))}
        <div>
          <dt>{m.cost()}</dt>
          <dd>{dong(cost)}</dd>
        </div>
      </dl>
      <ProgressPlot points={campaign.figures.points} />
    </Panel>
  );
}

function Details({ campaign }: { campaign: Campaign }) {
  return (
    <div className={styles.columns}>
      <Reasons reasons={campaign.figures.reasons} />
      <Breakdown campaign={campaign} />
    </div>
  );
}
