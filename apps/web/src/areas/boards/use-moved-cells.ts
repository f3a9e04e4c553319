import { useEffect, useRef, useState } from 'react';
import { movedCells } from './board-focus.ts';
import type { BoardView } from './board-queries.ts';

const SHOWN_MS = 4_000;
const NONE: ReadonlySet<string> = new Set();

/** Cells that the newest answer moved, for a few seconds: so that eyes on the board see where it happened. */
export function useMovedCells(board: BoardView): ReadonlySet<string> {
  const before = useRef<BoardView | null>(null);
  const [moved, setMoved] = useState(NONE);
  useEffect(() => {
    const cells = movedCells(before.current, board);
    before.current = board;
    if (cells.size === 0) return;
    setMoved(cells);
    const timer = setTimeout(() => setMoved(NONE), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [board]);
  return moved;
}
