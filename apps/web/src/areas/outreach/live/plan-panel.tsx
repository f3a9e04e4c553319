import { useQuery } from '@tanstack/react-query';
import { formatDate, formatInstant } from '../../../language/format-date.ts';
import { formatNumber } from '../../../language/format-number.ts';
import * as m from '../../../messages/outreach.gen.ts';
import { Panel } from '../../../ui/panel.tsx';
import { type Campaign, estimateQuery } from '../campaign-queries.ts';
import { timeOf } from '../compose/local-time.ts';
import { EstimateFigures } from '../estimate-figures.tsx';
import { MessagePreviews } from '../message-previews.tsx';
import styles from '../outreach.module.css';
import { TargetsPanel } from '../targets/targets-panel.tsx';

/** What the campaign says; before it has begun also whom it would reach, for whoever approves. */
export function PlanPanel({ campaign }: { campaign: Campaign }) {
  const { plan } = campaign;
  const { data } = useQuery({
    ...estimateQuery(campaign.id, campaign.version),
    enabled: campaign.figures.total === 0,
  });
  return (
    <>
      <Panel title={m.planTitle()}>
        <dl className={styles.facts}>
          {factsOf(plan).map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </Panel>
      {data === undefined ? null : (
        <>
          <Panel title={m.reachTitle()}>
            <EstimateFigures estimate={data} />
          </Panel>
          <Panel title={m.previewTitle()}>
            <MessagePreviews estimate={data} />
          </Panel>
        </>
      )}
      {plan.targetPercent === null ? null : (
        <TargetsPanel
          campaignId={campaign.id}
          general={plan.targetPercent}
          targets={plan.communeTargets}
          onChange={null}
        />
      )}
    </>
  );
}

function factsOf({ startsOn, endsOn, targetPercent, channels, schedule }: Campaign['plan']): [string, string][] {
  const { startAt, windowFrom, windowUntil, perMinute, repeats, repeatEveryDays, repeatTo } = schedule;
  const to = repeatTo === 'failed' ? m.repeatFailed() : m.repeatEveryone();
  return [
    ...(startsOn === null || endsOn === null
      ? []
      : [[m.colPeriod(), m.period({ from: formatDate(startsOn), until: formatDate(endsOn) })] as [string, string]]),
    [m.targetLabel(), targetPercent === null ? m.noTarget() : `${targetPercent} %`],
    [
      m.channelTitle(),
      channels.length === 2 ? m.channelZaloSms() : channels[0] === 'zalo' ? m.channelZalo() : m.channelSms(),
    ],
    [m.startAt(), startAt === null ? m.startNow() : formatInstant(startAt)],
    [m.hours(), m.hoursBetween({ from: timeOf(windowFrom), until: timeOf(windowUntil) })],
    [m.pace(), perMinute === null ? m.paceFastest() : m.pacePerMinute({ count: formatNumber(perMinute, 0) })],
    [m.repeats(), repeats === 0 ? m.noRepeat() : m.repeatWords({ count: repeats, days: repeatEveryDays, to })],
  ];
}
