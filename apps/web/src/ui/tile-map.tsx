import { formatPercent } from '../language/format-number.ts';
import * as m from '../messages/ui.gen.ts';
import styles from './tile-map.module.css';

export interface MapTile {
  readonly key: string;
  readonly name: string;
  /** Place on the map, from 0. */
  readonly row: number;
  readonly column: number;
  /** From 0 to 100; null when nothing was asked of it. */
  readonly percent: number | null;
  /** How many things are late there. */
  readonly late: number;
  readonly notReported?: number;
}

export interface TileMapProps {
  /** What the map shows. */
  readonly label: string;
  readonly tiles: readonly MapTile[];
  readonly onOpen: (key: string) => void;
}

const STEPS = [0, 25, 50, 75, 100] as const;
const stepOf = (percent: number): number => Math.min(4, Math.floor(percent / 25));

/**
 * Districts as equal tiles roughly where they lie, so that a small dense one weighs as much as a wide mountain one. Shade,
 * figure and a red corner say the same as the words each tile is read out by.
 */
export function TileMap({ label, tiles, onOpen }: TileMapProps) {
  const columns = Math.max(1, ...tiles.map((tile) => tile.column + 1));
  const inOrder = [...tiles].sort((a, b) => a.row - b.row || a.column - b.column);
  return (
    <figure className={styles.figure}>
      <ul className={styles.map} aria-label={label} style={{ gridTemplateColumns: `repeat(${columns}, 1fr)` }}>
        {inOrder.map((tile) => (
          <li key={tile.key} style={{ gridRow: tile.row + 1, gridColumn: tile.column + 1 }}>
            <button
              type="button"
              className={styles.shade}
              data-step={tile.percent === null ? 'none' : stepOf(tile.percent)}
              data-late={tile.late > 0}
              onClick={() => onOpen(tile.key)}
            >
              <span className={styles.name}>{tile.name}</span>
              <span className={styles.value}>{tile.percent === null ? '–' : formatPercent(tile.percent)}</span>
              <span className="visually-hidden">
                {tile.percent === null ? m.matrixNotAsked() : ''}
                {tile.late > 0 ? `, ${m.late()}: ${tile.late}` : ''}
              </span>
            </button>
          </li>
        ))}
      </ul>
      <figcaption className={styles.legend} aria-hidden="true">
        {STEPS.slice(0, 4).map((step, index) => (
          <span key={step}>
            <i className={styles.shade} data-step={index} />
            {formatPercent(step)}+
          </span>
        ))}
        <span>
          <i className={styles.shade} data-step={4} />
          {formatPercent(100)}
        </span>
        <span>
          <i className={styles.corner} />
          {m.late()}
        </span>
      </figcaption>
    </figure>
  );
}
