const PAGE = 10;

/**
 * Where a key leads inside a grid (WAI-ARIA grid pattern): null for keys that do not move, and at the edges.
 *
 * @param at cell that has the focus
 * @param size counts of rows and columns
 */
export function nextCell(
  event: { readonly key: string; readonly ctrlKey: boolean },
  at: { readonly row: number; readonly column: number },
  size: { readonly rows: number; readonly columns: number },
): { row: number; column: number } | null {
  const last = { row: size.rows - 1, column: size.columns - 1 };
  const moves: Readonly<Record<string, { row: number; column: number }>> = {
    ArrowUp: { row: at.row - 1, column: at.column },
    ArrowDown: { row: at.row + 1, column: at.column },
    ArrowLeft: { row: at.row, column: at.column - 1 },
    ArrowRight: { row: at.row, column: at.column + 1 },
    PageUp: { row: at.row - PAGE, column: at.column },
    PageDown: { row: at.row + PAGE, column: at.column },
    Home: { row: event.ctrlKey ? 0 : at.row, column: 0 },
    End: { row: event.ctrlKey ? last.row : at.row, column: last.column },
  };
  const wanted = moves[event.key];
  if (wanted === undefined || size.rows === 0 || size.columns === 0) return null;
  const row = Math.max(0, Math.min(last.row, wanted.row));
  const column = Math.max(0, Math.min(last.column, wanted.column));
  return row === at.row && column === at.column ? null : { row, column };
}
