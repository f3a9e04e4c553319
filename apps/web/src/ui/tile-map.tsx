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
  /** How many things are late there; true when only that there are some is known. */
  readonly late: number | true;
  /** The whole name, for the pointer that rests. */
  readonly title?: string;
  readonly notReported?: number;
}

export interface TileMapProps {
  /** What the map shows. */
  readonly label: string;
  readonly tiles: readonly MapTile[];
  readonly onOpen: (key: string) => void;
  /** What the red corner counts; what is late when absent. */
  readonly lateName?: string;
}

const STEPS = [0, 25, 50, 75, 100] as const;
const stepOf = (percent: number): number => Math.min(4, Math.floor(percent / 25));

/**
 * Districts as equal tiles roughly where they lie, so that a small dense one weighs as much as a wide mountain one. Shade,
 * figure and a red corner say the same as the words each tile is read out by.
 */
export function TileMap({ label, tiles, onOpen, lateName = m.late() }: TileMapProps) {
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
              title={tile.title}
              onClick={() => onOpen(tile.key)}
            >
              <span className={styles.name}>{tile.name}</span>
              <span className={styles.value}>{tile.percent === null ? '–' : formatPercent(tile.percent)}</span>
              {tile.late === 0 ? null : (
                <span className={styles.late}>
                  <span className="visually-hidden">, {lateName}: </span>
                  {tile.late === true ? '!' : tile.late}
                </span>
              )}
              {tile.percent === null ? <span className="visually-hidden">{m.matrixNotAsked()}</span> : null}
              <i className={styles.bar} aria-hidden="true">
                <i style={{ width: `${tile.percent ?? 0}%` }} />
              </i>
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
          <b className={styles.late}>{'1'}</b>
          {lateName}
        </span>
      </figcaption>
    </figure>
  );
}
