import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { formatNumber } from '../../language/format-number.ts';
import * as m from '../../messages/boards.gen.ts';
import styles from './board.module.css';
import type { BoardView } from './board-queries.ts';

const SHOWN = 8;

/** Who is late, longest first. Long lists open up where they stand. */
export function LateTable({ board, chosen }: { board: BoardView; chosen: string | undefined }) {
  const [all, setAll] = useState(false);
  const late = chosen === undefined ? board.late : board.late.filter((row) => row.path === chosen);
  const total =
    chosen === undefined ? board.totals.late : (board.tasks.find((task) => task.path === chosen)?.late ?? 0);
  if (total === 0) return <p className={styles.quiet}>{m.noneLate()}</p>;
  return (
    <>
      <div className={styles.lateBlock} data-all={all}>
        <table className={styles.late}>
          <caption className="visually-hidden">{m.lateTitle()}</caption>
          <thead className="visually-hidden">
            <tr>
              <th scope="col">{m.task()}</th>
              <th scope="col">{m.agency()}</th>
              <th scope="col">{m.lateBy()}</th>
            </tr>
          </thead>
          <tbody>
            {late.slice(0, all ? late.length : SHOWN).map((row) => (
              <tr key={row.assignmentId}>
                <td title={row.text}>
                  <span className={styles.path}>{row.path}</span>
                </td>
                <th scope="row">
                  <Link to="/noi-bo/nhiem-vu/$taskId" params={{ taskId: row.assignmentId }}>
                    {row.agencyName}
                  </Link>
                </th>
                <td>{m.daysLate({ days: row.daysLate })}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {late.length > SHOWN ? (
        <Button variant="subtle" size="sm" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? m.showFewer() : m.showAllLate({ count: formatNumber(late.length) })}
        </Button>
      ) : null}
      {all && total > late.length ? (
        <p className={styles.quiet}>{m.moreLate({ count: formatNumber(total - late.length) })}</p>
      ) : null}
    </>
  );
}
