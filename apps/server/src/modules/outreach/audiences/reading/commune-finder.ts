import { unaccent } from '@phong-tuyen/messaging';

/** A commune as lists may name it. */
export interface Commune {
  readonly id: string;
  /** `UBND xã Tam Thanh` or `Xã Tam Thanh`. */
  readonly name: string;
  readonly gsoCode: string | null;
  readonly districtId: string;
  readonly districtName: string;
  readonly districtCode: string | null;
}

export type FoundCommune =
  | { readonly kind: 'found' | 'guessed'; readonly commune: Commune }
  | { readonly kind: 'unknown' | 'ambiguous' };

export interface CommuneFinder {
  /** @param district what the district's column says, empty when there is none */
  find(text: string, district: string): FoundCommune;
}

// Lists repeat the same few hundred texts; a hostile one does not, so the memory is bounded.
const MOST_REMEMBERED = 20_000;
const SHORTEST_GUESS = 5;

/** Finds communes by code or by name with or without marks, kind and misspelling; the district decides between namesakes. */
export function createCommuneFinder(communes: readonly Commune[]): CommuneFinder {
  const byCode = new Map(
    communes.flatMap((commune) => (commune.gsoCode === null ? [] : [[trimCode(commune.gsoCode), commune]])),
  );
  const byName = Map.groupBy(communes, (commune) => foldPlace(commune.name));
  const districts = new Map(communes.map((commune) => [foldPlace(commune.districtName), commune.districtId]));
  const districtCodes = new Map<string, string>(
    communes.flatMap(({ districtCode, districtId }): [string, string][] =>
      districtCode === null ? [] : [[trimCode(districtCode), districtId]],
    ),
  );
  const remembered = new Map<string, FoundCommune>();
  const districtOf = (text: string): string | null =>
    text === '' ? null : (districts.get(foldPlace(text)) ?? districtCodes.get(trimCode(text)) ?? null);

  const look = (text: string, district: string): FoundCommune => {
    const code = /^\d{3,5}$/.test(text.trim()) ? byCode.get(trimCode(text)) : undefined;
    if (code !== undefined) return { kind: 'found', commune: code as Commune };
    // `Xã Tam Thanh, TP Tam Kỳ` or `Tam Kỳ - Tam Thanh` carries its district along.
    const parts = text
      .split(/[,;/]|\s[-–]\s/)
      .map((part) => part.trim())
      .filter((part) => part !== '');
    const within = [district, ...parts].map(districtOf).find((found) => found !== null) ?? null;
    const names = parts.length > 1 ? [text, ...parts] : [text];
    for (const name of names) {
      const found = choose(byName.get(foldPlace(name)) ?? [], within, 'found', name);
      if (found !== null) return found;
    }
    return nearest(byName, foldPlace(parts[0] ?? ''), within);
  };
  return {
    find: (text, district) => {
      const key = `${text}\n${district}`;
      const before = remembered.get(key);
      if (before !== undefined) return before;
      if (remembered.size >= MOST_REMEMBERED) remembered.clear();
      const found = look(text.slice(0, 200), district.slice(0, 200));
      remembered.set(key, found);
      return found;
    },
  };
}

function choose(
  candidates: readonly Commune[],
  within: string | null,
  kind: 'found' | 'guessed',
  written = '',
): FoundCommune | null {
  if (candidates.length === 0) return null;
  const inside = within === null ? candidates : candidates.filter((commune) => commune.districtId === within);
  const [only, second] = inside;
  if (only === undefined) return { kind: 'unknown' };
  if (second === undefined) return { kind, commune: only };
  // A commune and the town beside it, or two that differ by a mark only: who writes it in full means that one.
  const [exact, other] = inside.filter((commune) => same(commune.name, written));
  return exact !== undefined && other === undefined ? { kind, commune: exact } : { kind: 'ambiguous' };
}

const same = (a: string, b: string): boolean =>
  a.normalize('NFC').toLocaleLowerCase('vi') === b.trim().normalize('NFC').toLocaleLowerCase('vi');

/** One letter more, less or other; only when a single place of the province is that near. */
function nearest(byName: ReadonlyMap<string, readonly Commune[]>, name: string, within: string | null): FoundCommune {
  if (name.length < SHORTEST_GUESS) return { kind: 'unknown' };
  const near = [...byName].flatMap(([other, communes]) => (isOneApart(name, other) ? communes : []));
  const inside = within === null ? near : near.filter((commune) => commune.districtId === within);
  return choose(inside, within, 'guessed') ?? { kind: 'unknown' };
}

function isOneApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  return restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1);
}

const KIND = /^(ubnd |uy ban nhan dan )?(xa|phuong|thi tran|tt|huyen|quan|thi xa|tx|thanh pho|tp|x|p|h|q) /;

/** `UBND Xã Tam Thanh`, `X.Tam-Thanh`, `TAM THANH` → `tam thanh`. */
export function foldPlace(text: string): string {
  const plain = unaccent(text)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  return `${plain} `.replace(KIND, '').trim();
}

function trimCode(code: string): string {
  return code.trim().replace(/^0+/, '');
}
