import type { SheetImport } from '@phong-tuyen/contracts';
import { recordAudit } from '../../../platform/audit/record-audit.ts';
import type { CommandContext } from '../../../platform/database/command-context.ts';
import { notifyLive } from '../../../platform/events/live.ts';
import { listAreas, localDay } from '../../organisation/index.ts';
import { fail } from '../errors.ts';
import { placesOf } from '../shares/place-scope.ts';
import { readShares } from '../shares/read-shares.ts';
import { listShares, type Share, upsertShares } from '../store/shares.ts';

/**
 * Looks at an .xlsx of smartphone shares, and writes them when asked to and no cell is faulty.
 *
 * @throws coverage.not-allowed, coverage.sheet-missing, platform.workbook-unreadable, platform.workbook-too-large
 */
export async function importShares(
  context: CommandContext,
  input: { bytes: Uint8Array; confirm: boolean },
): Promise<SheetImport> {
  const { tx, actor, now } = context;
  if (!actor.abilities.has('coverage.set-shares')) throw fail('not-allowed');
  const areas = new Map((await listAreas(tx)).map((area) => [area.id, area]));
  const allowed = new Map(placesOf(actor, areas).map((area) => [area.key, area]));
  const { shares, faults } = await readShares(input.bytes, allowed, localDay(now));
  const before = await listShares(tx);
  const rows = shares.map((share) => ({
    share,
    view: {
      row: share.row,
      summary: `${share.name}: ${Math.round(share.share * 1_000) / 10} %, ${share.source}`,
      change: changeOf(share, before.get(share.agencyId)),
    },
  }));
  const changed = rows.filter(({ view }) => view.change !== 'same').map(({ share }) => share);
  const written = input.confirm && faults.length === 0;
  if (written && changed.length > 0) {
    await upsertShares(
      tx,
      changed.map(({ agencyId, share, source, asOf }) => ({ agencyId, share, source, asOf })),
      { personId: actor.personId, now },
    );
    await notifyLive(tx, { topic: 'coverage', ids: [], agencyIds: null });
    await recordAudit(context, {
      act: 'coverage.shares-imported',
      subjectType: 'agency',
      subjectId: actor.agencyId,
      detail: { places: changed.length },
    });
  }
  return { rows: rows.map(({ view }) => view), faults: [...faults], written };
}

function changeOf(share: Share, before: Share | undefined): 'new' | 'changed' | 'same' {
  if (before === undefined) return 'new';
  const same = before.share === share.share && before.source === share.source && before.asOf === share.asOf;
  return same ? 'same' : 'changed';
}
