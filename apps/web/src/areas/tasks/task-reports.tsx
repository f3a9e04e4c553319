import { IconPaperclip } from '@tabler/icons-react';
import { formatInstant } from '../../language/format-date.ts';
import { formatBytes, formatNumber } from '../../language/format-number.ts';
import * as m from '../../messages/tasks.gen.ts';
import styles from './task.module.css';
import type { TaskView } from './task-detail-query.ts';

/** Reports, newest first, with figures, evidence and the verdict. */
export function TaskReports({ task }: { task: TaskView }) {
  if (task.reports.length === 0) return <p className={styles.under}>{m.noReports()}</p>;
  return (
    <ul className={styles.reports}>
      {task.reports.map((report) => (
        <li key={report.id}>
          <p className={styles.reportHead}>
            <strong>{report.personName}</strong> <span>{formatInstant(report.at)}</span>
            <b>{m.percentDone({ percent: formatNumber(report.percent) })}</b>
            {report.final ? <em>{m.finalReport()}</em> : null}
          </p>
          <p>{report.text}</p>
          {report.done === null ? null : (
            <p className={styles.under}>
              {report.total === null
                ? m.figurePlain({ done: formatNumber(report.done), unit: task.indicator?.unit ?? '' })
                : m.figureOf({
                    done: formatNumber(report.done),
                    total: formatNumber(report.total),
                    unit: task.indicator?.unit ?? '',
                  })}
            </p>
          )}
          {report.files.length === 0 ? null : (
            <p className={styles.files}>
              {report.files.map((file) => (
                <a key={file.id} href={`/api/tasks/${task.id}/files/${file.id}`} download>
                  <IconPaperclip size={16} stroke={1.7} aria-hidden />
                  {file.name} ({formatBytes(file.sizeBytes)})
                </a>
              ))}
            </p>
          )}
          {report.verdict === 'accepted' ? <p data-verdict="good">{m.verdictAccepted()}</p> : null}
          {report.verdict === 'returned' ? (
            <p data-verdict="bad">{m.verdictReturned({ reason: report.verdictReason ?? '' })}</p>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
