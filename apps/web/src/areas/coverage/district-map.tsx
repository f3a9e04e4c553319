import * as m from '../../messages/coverage.gen.ts';
import { Panel } from '../../ui/panel.tsx';
import { TileMap } from '../../ui/tile-map.tsx';
import type { BoardView } from './coverage-queries.ts';
import { placeName } from './place-name.ts';

/** Districts on the province's tile map, shaded by how near they are to their target. */
export function DistrictMap({ board, onOpen }: { board: BoardView; onOpen: (agencyId: string) => void }) {
  const placed = board.rows.filter((row) => row.tile !== null);
  if (placed.length < 2) return null;
  return (
    <Panel title={m.mapTitle()}>
      <TileMap
        label={m.mapTitle()}
        lateName={m.toCheck()}
        tiles={placed.map((row) => ({
          key: row.agencyId,
          name: placeName(row.shortName),
          title: row.name,
          row: row.tile?.row ?? 0,
          column: row.tile?.column ?? 0,
          percent: row.percentOfTarget === null ? null : Math.min(100, row.percentOfTarget),
          late: row.doubts,
        }))}
        onOpen={onOpen}
      />
    </Panel>
  );
}
