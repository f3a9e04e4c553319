import { PLACE_TYPES, type PlaceType } from '@phong-tuyen/contracts';
import type { KnownAgency } from '@phong-tuyen/letters/model';
import { foldWords } from '../../../platform/search/fold-words.ts';
import type { NewPlace } from '../store/places.ts';
import { PLACE_TYPE_NAMES } from '../texts.ts';
import { type ListedPlace, PLACE_HEADINGS, type PlaceColumn } from './read-place-list.ts';

export interface PlaceFault {
  readonly row: number;
  /** Heading of the column, for people. */
  readonly column: string;
  readonly message: string;
}

/** What a list would bring: places without faults, and each fault with what to do. */
export interface PlaceImport {
  readonly places: readonly NewPlace[];
  readonly faults: readonly PlaceFault[];
}

const fold = (text: string) => foldWords(text).join(' ');
const WORDS_OF_COMMITTEES = /^(uy ban nhan dan|ubnd) /;
const KIND_WORDS = /^(xa|phuong|thi tran|huyen|thi xa|thanh pho|tp|tx|tt) /;

/** Common words for types beside their names. */
const TYPE_WORDS: readonly (readonly [RegExp, PlaceType])[] = [
  [/mot cua/, 'one-stop'],
  [/nha (sinh hoat )?van hoa|nha sinh hoat|hoi truong thon/, 'culture-house'],
  [/^cho\b|sieu thi|trung tam thuong mai/, 'market'],
  [/truong|mam non|mau giao/, 'school'],
  [/benh vien|tram y te|phong kham|y te/, 'hospital'],
  [/ben xe|nha ga|san bay|ben tau|ben thuyen/, 'station'],
  [/cong ty|doanh nghiep|nha may|xi nghiep|khu cong nghiep/, 'enterprise'],
  [/nha hang|khach san|nha nghi|homestay|quan/, 'hospitality'],
  [/chot/, 'checkpoint'],
  [/cong vien|quang truong|cong cong|duong/, 'public-place'],
];

/**
 * Reads types, agencies and coordinates of listed places.
 *
 * @param parts.agencies those of the actor's area
 * @param parts.ownId agency of rows that name none
 */
export function planPlaceImport(
  list: readonly ListedPlace[],
  parts: { agencies: readonly KnownAgency[]; ownId: string },
): PlaceImport {
  const find = agencyFinder(parts.agencies);
  const faults: PlaceFault[] = [];
  const places: NewPlace[] = [];
  const seen = new Map<string, number>();
  for (const { row, text } of list) {
    const own: PlaceFault[] = [];
    const note = (column: PlaceColumn, message: string) =>
      own.push({ row, column: PLACE_HEADINGS[column][0] ?? column, message });
    if (text.name === '') note('name', 'Thiếu tên địa điểm.');
    const type = typeOf(text.type, text.name);
    if (type === null) note('type', `Không rõ loại “${text.type}”. Dùng một trong các loại ở tệp mẫu.`);
    const agency = text.agency === '' ? { id: parts.ownId } : find(text.agency, text.district);
    if ('fault' in agency) note('agency', agency.fault);
    const point = pointOf(text.latitude, text.longitude);
    if (point === null) note('latitude', 'Vĩ độ, kinh độ phải là hai số (15.88, 108.33), hoặc để trống cả hai.');
    if (own.length === 0 && type !== null && 'id' in agency && point !== null) {
      const key = `${agency.id}|${type}|${text.name.toLocaleLowerCase('vi')}`;
      const before = seen.get(key);
      if (before === undefined) {
        seen.set(key, row);
        places.push({
          agencyId: agency.id,
          type,
          name: text.name.slice(0, 200),
          address: text.address.slice(0, 300),
          ...point,
        });
      } else note('name', `Trùng với dòng ${before}.`);
    }
    faults.push(...own);
  }
  return { places, faults };
}

function typeOf(text: string, name: string): PlaceType | null {
  const wanted = fold(text);
  if (wanted === '') return TYPE_WORDS.find(([words]) => words.test(fold(name)))?.[1] ?? 'other';
  const exact = PLACE_TYPES.find(
    (type) => type === text || PLACE_TYPE_NAMES[type].some((each) => fold(each) === wanted),
  );
  return exact ?? TYPE_WORDS.find(([words]) => words.test(wanted))?.[1] ?? null;
}

function agencyFinder(agencies: readonly KnownAgency[]) {
  const byName = new Map<string, Set<KnownAgency>>();
  const names = new Map(agencies.map((agency) => [agency.id, agency]));
  for (const agency of agencies)
    for (const name of [agency.name, ...agency.aliases]) {
      const whole = fold(name);
      const area = whole.replace(WORDS_OF_COMMITTEES, '');
      for (const key of [whole, area, area.replace(KIND_WORDS, ''), area.split(' huyen ')[0] ?? area])
        byName.set(key, (byName.get(key) ?? new Set()).add(agency));
    }
  return (text: string, district: string): { id: string } | { fault: string } => {
    const wanted = fold(text);
    const bare = wanted.replace(WORDS_OF_COMMITTEES, '');
    const found = [...(byName.get(wanted) ?? byName.get(bare) ?? byName.get(bare.replace(KIND_WORDS, '')) ?? [])];
    const inDistrict =
      district === ''
        ? found
        : found.filter((agency) => {
            const above = agency.parentId === null ? undefined : names.get(agency.parentId);
            return above !== undefined && fold(above.name).endsWith(fold(district).replace(KIND_WORDS, ''));
          });
    const [only] = inDistrict;
    if (only === undefined) return { fault: `Không tìm thấy “${text}” trong địa bàn của bạn.` };
    // “Tam Thanh” may be the commune itself and its bodies: the committee is meant.
    const committees = inDistrict.filter((agency) => /committee/.test(agency.kind));
    if (inDistrict.length === 1) return { id: only.id };
    if (committees.length === 1 && committees[0] !== undefined) return { id: committees[0].id };
    return { fault: `Có ${inDistrict.length} cơ quan tên “${text}”. Hãy ghi thêm cột Huyện.` };
  };
}

function pointOf(latitude: string, longitude: string): { latitude: number | null; longitude: number | null } | null {
  if (latitude === '' && longitude === '') return { latitude: null, longitude: null };
  const [north, east] = [latitude, longitude].map((text) =>
    text === '' ? Number.NaN : Number(text.replace(',', '.')),
  );
  if (north === undefined || east === undefined || !Number.isFinite(north) || !Number.isFinite(east)) return null;
  return Math.abs(north) <= 90 && Math.abs(east) <= 180 ? { latitude: north, longitude: east } : null;
}
