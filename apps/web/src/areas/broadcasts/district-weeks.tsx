import type { MatrixAnswer } from '@phong-tuyen/contracts';
import { Link } from '@tanstack/react-router';
import { formatDayAndMonth } from '../../language/format-date.ts';
import { formatNumber } from '../../language/format-number.ts';
import * as m from '../../messages/broadcasts.gen.ts';
import { todayInVietnam } from './broadcast-words.tsx';
import styles from './district-weeks.module.css';
import { cellWords, type MatrixCell, placeTitle, toneOf } from './matrix-words.ts';

/** The province's week at a glance: a small drawing for each district, a column a day, each the way to its communes. */
export function DistrictWeeks({ data, from }: { data: MatrixAnswer; from: string }) {
  return (
    <>
      <p className={styles.hint}>{m.districtWeeksHint()}</p>
      <ul className={styles.districts}>
        {data.districts.map((district) => (
          <li key={district.agencyId}>
            <Link to="/noi-bo/loa/lich" search={{ from, districtId: district.agencyId }}>
              {placeTitle(district.name)}
            </Link>
            <Days days={data.days} cells={district.cells} />
            <Sums cells={district.cells} places={district.places} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** How much of each day was played, as columns; the words stand for who does not see them. */
function Days({ days, cells }: { days: readonly string[]; cells: readonly MatrixCell[] }) {
  return (
    <ol className={styles.bars}>
      {cells.map((cell, place) => {
        const day = days[place] ?? '';
        const words = `${formatDayAndMonth(day)}: ${cellWords(cell)}`;
        return (
          <li key={day} data-tone={toneOf(cell)} data-today={day === todayInVietnam()} title={words}>
            <span className="visually-hidden">{words}</span>
            <i aria-hidden="true" style={{ blockSize: `${shareOf(cell) * 100}%` }} />
          </li>
        );
      })}
    </ol>
  );
}

const shareOf = (cell: MatrixCell) => (cell.planned === 0 ? 0 : cell.played / cell.planned);

function Sums({ cells, places }: { cells: readonly MatrixCell[]; places: number }) {
  const sum = (figure: keyof MatrixCell) => cells.reduce((total, cell) => total + cell[figure], 0);
  const [played, missed] = [sum('played'), sum('missed')];
  return (
    <small className={styles.sums}>
      <span>{m.placesCount({ count: places, text: formatNumber(places) })}</span>
      <span>{m.playedOfDue({ played: formatNumber(played), due: formatNumber(played + missed) })}</span>
      {missed === 0 ? null : (
        <strong className={styles.missed}>{m.missedCount({ count: missed, text: formatNumber(missed) })}</strong>
      )}
    </small>
  );
}
