import type { PlacementState, PosterContentView } from '@phong-tuyen/contracts';
import { WORDINGS } from '@phong-tuyen/posters';
import type { CommandContext } from '../../../platform/database/command-context.ts';
import type { Database, Transaction } from '../../../platform/database/connect.ts';
import type { FileStore } from '../../../platform/files/file-store.ts';
import { ensureCode, installUrl } from '../../coverage/index.ts';
import { agenciesOfKinds, findRootAgency, officesByRole } from '../../organisation/index.ts';
import { abilities } from '../policy.ts';
import { codeOfPlace } from '../posters/poster-faces.ts';
import { PosterPress } from '../posters/poster-press.ts';
import { drawSlide } from '../screens/drawn-slide.ts';
import { insertMedia, mediaByIds } from '../store/media.ts';
import { insertPlacements, listPlacementRows, setPlacementState } from '../store/placements.ts';
import { insertPlaces, listPlaceRows, type NewPlace } from '../store/places.ts';
import { findPlaylist, insertPlaylist, insertRelease, setPlaylistState } from '../store/playlists.ts';
import { findPoster, insertPoster } from '../store/posters.ts';
import { insertScreen } from '../store/screens.ts';
import { insertTick } from '../store/ticks.ts';
import { PLACE_TYPE_NAMES } from '../texts.ts';

const POSTER_ID = '01738f00-0000-7000-8000-0000000d1501';
const DAY_MS = 86_400_000;
const COMMUNES = 22;
const OTHERS = [
  'culture-house',
  'market',
  'school',
  'hospital',
  'station',
  'enterprise',
  'market',
  'culture-house',
] as const;
const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7];
const SCREENS = [
  { name: 'Màn hình quảng trường (mẫu)', setting: 'outdoor', orientation: 'landscape' },
  { name: 'Sảnh Trung tâm Hành chính công (mẫu)', setting: 'lobby', orientation: 'landscape' },
  { name: 'Trụ đứng bến xe (mẫu)', setting: 'outdoor', orientation: 'portrait' },
] as const;

export interface DisplaysSeed {
  readonly files: FileStore;
  readonly baseUrl: string;
  readonly campaignId: string;
  readonly now: Date;
}

/** The demo's posters on their checklist, some hung, and three screens with a playlist; only when they are absent. */
export async function seedDisplays(db: Database, seed: DisplaysSeed): Promise<void> {
  if ((await findPoster(db, POSTER_ID)) !== null) return;
  const root = await findRootAgency(db);
  if (root === null) return;
  const offices = await officesByRole(db, { agencyIds: [root.id], roles: ['specialist', 'leader'] }, seed.now);
  const [writer, leader] = (['specialist', 'leader'] as const).map((role) => offices.find((one) => one.role === role));
  if (writer === undefined || leader === undefined) return;
  const press = new PosterPress();
  try {
    await db.transaction().execute(async (tx) => {
      const actor = {
        personId: writer.personId,
        officeId: writer.id,
        agencyId: root.id,
        role: writer.role,
        abilities: new Set(Object.keys(abilities)),
        language: 'vi' as const,
      };
      const context: CommandContext = { tx, actor, now: seed.now, from: null, requestId: null };
      await seedChecklist(context, seed);
      await seedScreens(context, { ...seed, press, leaderId: leader.personId });
    });
  } finally {
    await press.close();
  }
}

const contentOf = (audience: keyof typeof WORDINGS, index: number): PosterContentView => {
  const wording = WORDINGS[audience][index] ?? { headline: { vi: '', en: '' }, lead: { vi: '', en: '' } };
  return { ...wording, appName: 'Bluezone', hotline: '1900 9095', urgent: audience === 'urgent' };
};

async function seedChecklist({ tx, actor, now }: CommandContext, { campaignId }: DisplaysSeed): Promise<void> {
  const words = { agencyId: actor.agencyId, campaignId, personId: actor.personId, now };
  await insertPoster(tx, {
    ...words,
    id: POSTER_ID,
    name: 'Bộ phận Một cửa',
    audience: 'one-stop',
    content: contentOf('one-stop', 0),
  });
  await insertPoster(tx, { ...words, name: 'Chợ', audience: 'market', content: contentOf('market', 0) });
  const communes = (await agenciesOfKinds(tx, actor.agencyId, ['commune-committee'])).slice(0, COMMUNES);
  const areaName = (name: string) => name.replace(/^Ủy ban nhân dân /, '');
  const places: NewPlace[] = [
    ...communes.map((each) => ({
      agencyId: each.id,
      type: 'one-stop' as const,
      name: `Bộ phận Một cửa ${areaName(each.name)}`,
    })),
    ...OTHERS.flatMap((type, index) => {
      const commune = communes[index];
      return commune === undefined
        ? []
        : [{ agencyId: commune.id, type, name: `${PLACE_TYPE_NAMES[type][0]} ${areaName(commune.name)} (mẫu)` }];
    }),
  ].map((place) => ({ ...place, address: '', latitude: null, longitude: null }));
  const ids = await insertPlaces(tx, places, new Date(now.getTime() - 12 * DAY_MS));
  const rows = [];
  for (const place of await listPlaceRows(tx, { agencyIds: null, ids, limit: 100 }))
    rows.push({ placeId: place.id, agencyId: place.agencyId, code: await codeOfPlace(tx, { campaignId, place, now }) });
  const planned = new Date(now.getTime() - 10 * DAY_MS);
  const dueOn = new Date(now.getTime() - DAY_MS).toISOString().slice(0, 10);
  await insertPlacements(tx, { campaignId, posterId: POSTER_ID, format: 'a3', dueOn, now: planned }, rows);
  await seedTicks(tx, { agencyIds: communes.map((each) => each.id), personId: actor.personId, now });
}

const STATES: readonly PlacementState[] = [
  'hung',
  'hung',
  'to-hang',
  'hung',
  'to-hang',
  'hung',
  'damaged',
  'hung',
  'to-hang',
  'missing',
];

async function seedTicks(tx: Transaction, parts: { agencyIds: string[]; personId: string; now: Date }): Promise<void> {
  const rows = await listPlacementRows(tx, { agencyIds: parts.agencyIds, limit: 100 });
  for (const [index, row] of rows.entries()) {
    const state = STATES[index % STATES.length] ?? 'to-hang';
    if (state === 'to-hang') continue;
    const at = new Date(parts.now.getTime() - ((index % 6) + 1) * DAY_MS);
    await setPlacementState(tx, row.id, { state, now: at });
    await insertTick(tx, {
      placementId: row.id,
      agencyId: row.agencyId,
      state,
      note: 'Số liệu mẫu',
      personId: parts.personId,
      latitude: null,
      longitude: null,
      originalFileId: null,
      shownFileId: null,
      smallFileId: null,
      requestKey: crypto.randomUUID(),
      now: at,
    });
  }
}

async function seedScreens(
  context: CommandContext,
  parts: DisplaysSeed & { press: PosterPress; leaderId: string },
): Promise<void> {
  const { tx, actor, now } = context;
  const { campaignId } = parts;
  const screenIds = await seedScreenRows(context);
  const code = await ensureCode(tx, {
    campaignId,
    channel: 'screen',
    agencyId: actor.agencyId,
    placeId: null,
    label: 'Màn hình',
    now,
  });
  const face = { url: installUrl(parts.baseUrl, code), code, place: '' };
  const mediaIds: string[] = [];
  for (const [audience, index] of [
    ['general', 0],
    ['station', 0],
  ] as const) {
    const name = audience === 'general' ? 'Bảo vệ cộng đồng' : 'Lên xe, lên tàu';
    const content = contentOf(audience, index);
    const { agencyId, personId } = actor;
    const drawn = await drawSlide(tx, parts, { name, content, face, agencyId, personId });
    mediaIds.push(
      await insertMedia(tx, {
        agencyId,
        campaignId,
        kind: 'slide',
        name,
        content,
        ...drawn,
        personId,
        now,
      }),
    );
  }
  const times = { seconds: 12, from: null, until: null, startMinute: 0, endMinute: 0, days: EVERY_DAY };
  const items = mediaIds.map((mediaId) => ({ ...times, mediaId }));
  const id = await insertPlaylist(tx, {
    agencyId: actor.agencyId,
    personId: actor.personId,
    campaignId,
    name: 'Chiến dịch Bluezone',
    screenIds,
    items,
    now,
  });
  const playlist = await findPlaylist(tx, id);
  const media = await mediaByIds(tx, mediaIds);
  if (playlist === null) return;
  const released = mediaIds.flatMap((mediaId, index) => {
    const found = media.get(mediaId);
    return found === undefined ? [] : [{ ...times, ...found, key: `${id}/1/${index}` }];
  });
  await insertRelease(tx, {
    playlist,
    items: released.map(({ key, name, kind, landscape, portrait }) => ({
      ...times,
      key,
      name,
      kind,
      landscape,
      portrait,
    })),
    personId: parts.leaderId,
    now,
  });
  await setPlaylistState(tx, id, { state: 'approved', reason: '', now });
}

async function seedScreenRows({ tx, actor, now }: CommandContext): Promise<string[]> {
  const [station] = await listPlaceRows(tx, { agencyIds: null, types: ['station'], limit: 1 });
  const screenIds: string[] = [];
  for (const screen of SCREENS)
    screenIds.push(
      await insertScreen(tx, {
        ...screen,
        address: '',
        off: { from: 22 * 60, until: 5 * 60 },
        ticker: screen.setting === 'lobby' ? 'Hãy bật Bluetooth và mở Bluezone khi vào trụ sở.' : '',
        clock: true,
        placeId: screen.orientation === 'portrait' ? (station?.id ?? null) : null,
        agencyId: actor.agencyId,
        now,
      }),
    );
  return screenIds;
}
