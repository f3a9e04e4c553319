import type { MatrixAnswer } from '@phong-tuyen/contracts';
import { Link } from '@tanstack/react-router';
import { formatDayAndMonth } from '../../language/format-date.ts';
import * as m from '../../messages/broadcasts.gen.ts';
import { todayInVietnam } from './broadcast-words.tsx';
import styles from './matrix-table.module.css';
import { cellWords, type MatrixCell, placeTitle, toneOf } from './matrix-words.ts';

/** Communes by days. */
export function MatrixTable({ data, from }: { data: MatrixAnswer; from: string }) {
  return (
    <div className={styles.scroll}>
      <table className={styles.matrix}>
        <caption className="visually-hidden">{m.matrixCaption()}</caption>
        <thead>
          <tr>
            <th scope="col">{m.commune()}</th>
            {data.days.map((day) => (
              <th key={day} scope="col" data-today={day === todayInVietnam()}>
                {formatDayAndMonth(day)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {data.rows.map((row) => (
            <tr key={row.agencyId}>
              <th scope="row">
                <Link to="/noi-bo/loa/lich" search={{ from, agencyId: row.agencyId }}>
                  {placeTitle(row.name)}
                </Link>
              </th>
              {row.cells.map((cell, place) => (
                <td key={data.days[place]} data-tone={toneOf(cell)}>
                  <Cell cell={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cell({ cell }: { cell: MatrixCell }) {
  if (cell.planned + cell.dropped === 0) return <span aria-hidden="true">·</span>;
  const words = cellWords(cell);
  return (
    <span title={words}>
      <span className="visually-hidden">{words}</span>
      <span aria-hidden="true">
        {cell.played}/{cell.planned}
        {cell.missed > 0 ? ` ✕${cell.missed}` : ''}
        {cell.dropped > 0 ? ` ↷${cell.dropped}` : ''}
      </span>
    </span>
  );
}
