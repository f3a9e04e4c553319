import { createHash } from 'node:crypto';
import type { PlayerManifest } from '@phong-tuyen/contracts';
import type { Database } from '../../../platform/database/connect.ts';
import { runningEmergencies } from '../store/emergencies.ts';
import type { MediaFile } from '../store/media.ts';
import { type ReleasedItem, releasesOnAir } from '../store/playlists.ts';
import type { ScreenRow } from '../store/screens.ts';
import { facesAt } from '../store/slide-faces.ts';

/** What a screen is to play: the items of everything approved for it, with a version that changes when anything does. */
export async function manifestOf(db: Database, screen: ScreenRow): Promise<PlayerManifest> {
  const items = (await itemsOf(db, screen)).map(({ landscape, portrait, ...item }) => ({
    ...item,
    ...shownFile({ landscape, portrait }, screen),
  }));
  const { name, orientation, off, ticker, clock } = screen;
  const content = { screen: { name, orientation, off, ticker, clock }, items };
  const version = createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 32);
  return { version, ...content };
}

/** What was approved for a screen; slides as they are drawn for its place. */
async function itemsOf(db: Database, screen: ScreenRow): Promise<ReleasedItem[]> {
  const releases = await releasesOnAir(db, [screen.id]);
  const faces = await facesAt(db, screen);
  return releases
    .flatMap((release) => release.items)
    .map((item) => ({ ...item, ...(item.kind === 'slide' ? faces.get(item.landscape.fileId) : undefined) }));
}

/** The file for the way a screen stands. */
export function shownFile(
  files: { landscape: MediaFile; portrait: MediaFile },
  screen: Pick<ScreenRow, 'orientation'>,
) {
  const { sha256, mediaType, sizeBytes } = files[screen.orientation];
  // Whatever is neither picture nor video was drawn here: SVG, which the keeping of files knows as plain text.
  return { sha256, mediaType: /^(image|video)\//.test(mediaType) ? mediaType : 'image/svg+xml', sizeBytes };
}

/** What takes precedence on a screen now. */
export async function emergencyOf(db: Database, screen: ScreenRow, now: Date) {
  const [running] = await runningEmergencies(db, [screen.id], now);
  if (running === undefined) return null;
  return { id: running.id, endsAt: running.endsAt.toISOString(), ...shownFile(running, screen) };
}

/** Id of a file that a screen may fetch by its checksum: only what it is to show. */
export async function fileOfScreen(
  db: Database,
  screen: ScreenRow,
  question: { sha256: string; now: Date },
): Promise<string | null> {
  const shown = [
    ...(await itemsOf(db, screen)).map((item) => item[screen.orientation]),
    ...(await runningEmergencies(db, [screen.id], question.now)).map((each) => each[screen.orientation]),
  ];
  return shown.find((file) => file.sha256 === question.sha256)?.fileId ?? null;
}
