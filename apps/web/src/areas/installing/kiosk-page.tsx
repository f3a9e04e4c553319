import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { formatDayAndDate, formatInstant } from '../../language/format-date.ts';
import { formatNumber } from '../../language/format-number.ts';
import { formatRelativeTime } from '../../language/format-relative-time.ts';
import * as m from '../../messages/installing.gen.ts';
import { useAbility } from '../../session/use-session.ts';
import { FailedState } from '../../ui/failed-state.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Panel } from '../../ui/panel.tsx';
import { CodeCard } from './code-card.tsx';
import { ConditionBadge } from './condition-badge.tsx';
import { timeText } from './duty-time.ts';
import styles from './installing.module.css';
import { FailureBars } from './installing-figures.tsx';
import { type KioskView, kioskQuery } from './installing-queries.ts';
import { KioskActs } from './kiosk-acts.tsx';
import { FAILURES, outcomeName } from './outcome-name.ts';
import { weekdayName } from './weekdays.ts';

/** `/noi-bo/ho-tro-cai-dat/$kioskId`: one help point: its link, its code, its days. */
export function KioskDetailPage() {
  const { kioskId } = useParams({ from: '/noi-bo/ho-tro-cai-dat/$kioskId' });
  const { data: kiosk, error, refetch } = useQuery(kioskQuery(kioskId));
  const mayHelp = useAbility('coverage.help-install');
  if (kiosk === undefined) return error === null ? null : <FailedState error={error} onRetry={() => void refetch()} />;
  return (
    <>
      <PageHeader
        title={kiosk.name}
        lead={[kiosk.place, kiosk.agencyName].filter(Boolean).join(' · ')}
        above={<Link to="/noi-bo/ho-tro-cai-dat">{m.backToList()}</Link>}
        badges={<ConditionBadge condition={kiosk.condition} />}
        actions={mayHelp && kiosk.revokedAt === null ? <KioskActs kiosk={kiosk} /> : null}
      />
      <Facts kiosk={kiosk} />
      <div className={styles.cards}>
        <Panel title={m.linkTitle()}>
          {kiosk.link === null ? (
            <p>{m.linkNone()}</p>
          ) : (
            <>
              <p>{m.linkText()}</p>
              <CodeCard address={kiosk.link} label={m.linkQr({ name: kiosk.name })} copyLabel={m.copyLink()} />
              <p className={styles.center}>
                <a href={kiosk.link} target="_blank" rel="noreferrer">
                  {m.openKiosk()}
                </a>
              </p>
            </>
          )}
        </Panel>
        <Panel title={m.residentTitle()}>
          <p>{m.residentText({ code: kiosk.code })}</p>
          <CodeCard
            address={kiosk.installAddress}
            label={m.residentQr({ code: kiosk.code })}
            copyLabel={m.copyAddress()}
            fileName={`ma-cai-dat-${kiosk.code}`}
          />
        </Panel>
      </div>
      <FailureBars counts={kiosk.total} />
      <Days kiosk={kiosk} />
    </>
  );
}

function Facts({ kiosk }: { kiosk: KioskView }) {
  const days = kiosk.weekdays.map(weekdayName).join(', ');
  const facts = [
    [m.today(), formatNumber(kiosk.today.installed)],
    [m.total(), formatNumber(kiosk.total.installed)],
    [m.lastSeen(), kiosk.lastSeenAt === null ? m.never() : formatRelativeTime(kiosk.lastSeenAt, new Date())],
    [m.helper(), kiosk.helper],
    [m.hours(), m.hoursValue({ opens: timeText(kiosk.opensAt), closes: timeText(kiosk.closesAt), days })],
    [m.campaign(), kiosk.campaignName],
    [m.commune(), kiosk.communeName ?? ''],
  ].filter(([, value]) => value !== '');
  return (
    <>
      {kiosk.revokedAt === null ? null : (
        <p role="status" className={styles.revoked}>
          {m.revokedFor({ time: formatInstant(kiosk.revokedAt), reason: kiosk.revokedReason ?? '' })}
        </p>
      )}
      <dl className={styles.facts}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function Days({ kiosk }: { kiosk: KioskView }) {
  return (
    <Panel title={m.daysTitle()}>
      {kiosk.days.length === 0 ? (
        <p>{m.daysNone()}</p>
      ) : (
        // The table is wider than a phone: it scrolls by itself, with the keyboard too.
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard (WCAG 2.1.1)
        <section className={styles.scroll} tabIndex={0} aria-label={m.daysTitle()}>
          <table className={styles.days}>
            <thead>
              <tr>
                <th scope="col">{m.day()}</th>
                <th scope="col">{m.outcomeInstalled()}</th>
                {FAILURES.map((outcome) => (
                  <th key={outcome} scope="col">
                    {outcomeName(outcome)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {kiosk.days.map(({ day, counts }) => (
                <tr key={day}>
                  <th scope="row">{formatDayAndDate(day)}</th>
                  <td>{formatNumber(counts.installed)}</td>
                  {FAILURES.map((outcome) => (
                    <td key={outcome}>{formatNumber(counts[outcome])}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </Panel>
  );
}
