import type { MatrixAnswer } from '@phong-tuyen/contracts';
import { formatNumber } from '../../language/format-number.ts';
import * as m from '../../messages/broadcasts.gen.ts';

export type MatrixCell = MatrixAnswer['rows'][number]['cells'][number];

export function toneOf(cell: MatrixCell): 'none' | 'bad' | 'good' | 'waiting' {
  if (cell.planned === 0) return 'none';
  if (cell.missed > 0) return 'bad';
  return cell.played === cell.planned ? 'good' : 'waiting';
}

export const cellWords = (cell: MatrixCell) =>
  m.cellWords({
    played: formatNumber(cell.played),
    planned: formatNumber(cell.planned),
    missed: formatNumber(cell.missed),
    dropped: formatNumber(cell.dropped),
  });

/** As lists call a place: without the committee's words and what stands above it. */
export const placeTitle = (name: string) =>
  name
    .replace(/^Ủy ban nhân dân /, '')
    .replace(/,.*$/, '')
    .replace(/^./u, (letter) => letter.toLocaleUpperCase('vi'));
