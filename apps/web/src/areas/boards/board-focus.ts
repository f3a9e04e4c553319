import type { Board } from '@phong-tuyen/contracts';

type Row = Board['rows'][number];

/** How far one agency is on what the board looks at now: all of the directive, or one task of it. */
export interface Standing {
  readonly row: Row;
  /** From 0 to 100. */
  readonly percent: number;
  /** How many assignments are late there; true when only that there are some is known. */
  readonly late: number | true;
  readonly notReported: number;
}

/**
 * Where each agency stands. With a task chosen only the agencies that have a part in it are left.
 *
 * @param path path of the chosen task, undefined for the whole directive
 */
export function standingsOf(board: Pick<Board, 'rows'>, path: string | undefined): readonly Standing[] {
  if (path === undefined)
    return board.rows.map((row) => ({ row, percent: row.percent, late: row.late, notReported: row.notReported }));
  return board.rows.flatMap((row) => {
    const cell = row.cells[path];
    if (cell === undefined) return [];
    return [{ row, percent: cell.percent, late: cell.late || 0, notReported: cell.agencies - cell.reported }];
  });
}

/** Slowest first; those alike keep the province's own order. */
export const slowestFirst = (standings: readonly Standing[]): readonly Standing[] =>
  [...standings].sort((a, b) => a.percent - b.percent || Number(b.late) - Number(a.late));

/** How many assignments are in which state, over all tasks or in one. */
export function statesOf(board: Pick<Board, 'tasks'>, path: string | undefined): Readonly<Record<string, number>> {
  const sums: Record<string, number> = {};
  for (const task of board.tasks) {
    if (path !== undefined && task.path !== path) continue;
    for (const [state, count] of Object.entries(task.byState)) sums[state] = (sums[state] ?? 0) + count;
  }
  return sums;
}

/** What came in since the day before: the last step of the curve, never negative. */
export function gainToday(progress: Board['progress'], of: 'reported' | 'accepted'): number {
  const [before, today] = [progress.at(-2), progress.at(-1)];
  return before === undefined || today === undefined ? 0 : Math.max(0, today[of] - before[of]);
}

/**
 * Cells that differ from the board shown before, as `agency path`: what the live line has just moved.
 *
 * @returns none when another part of the tree, or another directive, was shown before
 */
export function movedCells(before: Board | null, now: Board): ReadonlySet<string> {
  const moved = new Set<string>();
  if (before === null || before.documentId !== now.documentId || before.parent?.id !== now.parent?.id) return moved;
  const rows = new Map(before.rows.map((row) => [row.agencyId, row]));
  for (const row of now.rows)
    for (const [path, cell] of Object.entries(row.cells)) {
      const old = rows.get(row.agencyId)?.cells[path];
      if (old?.state !== cell.state || old.percent !== cell.percent || old.reported !== cell.reported)
        moved.add(`${row.agencyId} ${path}`);
    }
  return moved;
}

/** “Tây Giang” of “huyện Tây Giang”, for places too small for the kind. */
export const placeName = (shortName: string): string =>
  shortName.replace(/^(UBND\s+)?(huyện|thị xã|thành phố|xã|phường|thị trấn|H\.|TX\.|TP\.?)\s*/i, '');

/** Below a district many points of the letter ask nothing of anyone. */
export const isAskedHere = (task: Board['tasks'][number]): boolean => task.assignments > 0;
