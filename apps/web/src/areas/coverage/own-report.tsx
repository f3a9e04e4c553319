import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { formatInstant } from '../../language/format-date.ts';
import * as m from '../../messages/coverage.gen.ts';
import { useAbility } from '../../session/use-session.ts';
import { FailedState } from '../../ui/failed-state.tsx';
import { Panel } from '../../ui/panel.tsx';
import styles from './coverage.module.css';
import { ownReportsQuery } from './coverage-queries.ts';
import { dueSentence, reportingState } from './due-words.ts';
import { OwnReportForm } from './own-report-form.tsx';

/** What is awaited of the own agency, the form, and what was reported before. Agencies without a part in it see nothing. */
export function OwnReport({ campaignId }: { campaignId: string }) {
  const mayReport = useAbility('coverage.report');
  const { data, error, refetch } = useQuery(ownReportsQuery(campaignId));
  if (error !== null && data === undefined) return <FailedState error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Skeleton height={280} mb="lg" />;
  return (
    <div className={styles.pair}>
      <Panel title={m.ownTitle({ agency: data.agencyName })}>
        <p className={data.due.state === 'late' ? styles.bad : styles.quiet}>
          <strong>{reportingState(data.due.state)}.</strong> {dueSentence(data.due)}
        </p>
        {data.isOver ? <p className={styles.quiet}>{m.over()}</p> : null}
        {mayReport ? <OwnReportForm campaignId={campaignId} latest={data.reports[0]} /> : null}
      </Panel>
      <Panel title={m.history()}>
        {data.reports.length === 0 ? (
          <p className={styles.quiet}>{m.noHistory()}</p>
        ) : (
          <table className={styles.history}>
            <caption className="visually-hidden">{m.history()}</caption>
            <thead>
              <tr>
                <th scope="col">{m.at()}</th>
                <td>{m.officers()}</td>
                <td>{m.families()}</td>
              </tr>
            </thead>
            <tbody>
              {data.reports.slice(0, 8).map((report) => (
                <tr key={report.id}>
                  <th scope="row">
                    {formatInstant(report.at)}
                    <small className={styles.under}>{report.personName}</small>
                  </th>
                  <td>{m.ofCount({ installed: report.staffInstalled, count: report.staff })}</td>
                  <td>{m.ofCount({ installed: report.familyInstalled, count: report.family })}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </Panel>
    </div>
  );
}
