import type { AgencyKind, KnownAgency } from '../model/agency-tree.ts';
import type { NamedAgency } from '../model/reading.ts';
import { canonicalName } from './agency-lexicon.ts';
import type { NamedSpan } from './agency-names.ts';
import { fold } from './fold.ts';

/** Gives a named agency the ids of the tree passed in; the library itself knows no province. */
export type AgencyResolver = (named: NamedSpan, offset: number) => NamedAgency;

const UNSURE_WITHOUT_TREE = 0.55;

/** @param agencies the tree; empty when there is none, and then names keep the confidence of their form */
export function createResolver(agencies: readonly KnownAgency[]): AgencyResolver {
  const byName = indexNames(agencies);
  return (named, offset) => {
    const span = { start: offset + named.from, end: offset + named.to };
    const ids =
      agencies.length === 0
        ? []
        : named.isGroup
          ? idsOfGroup(named.name, agencies)
          : (byName.get(stripProvince(canonicalName(named.name))) ?? []);
    const confidence =
      agencies.length > 0 && ids.length === 0 ? Math.min(named.confidence, UNSURE_WITHOUT_TREE) : named.confidence;
    return { name: named.name, isGroup: named.isGroup, agencyIds: ids, confidence, span };
  };
}

/** Names without what every agency of one province shares: "tỉnh Quảng Nam", "tỉnh", "Quảng Nam". */
function stripProvince(name: string): string {
  return name.replace(/ (?:tinh|thanh pho truc thuoc)(?: [a-z]+){0,3}$/, '').trim();
}

function indexNames(agencies: readonly KnownAgency[]): ReadonlyMap<string, string[]> {
  const index = new Map<string, string[]>();
  const put = (key: string, id: string) => {
    const known = index.get(key) ?? [];
    if (key !== '' && !known.includes(id)) index.set(key, [...known, id]);
  };
  const root = agencies.find((agency) => agency.parentId === null);
  const province =
    root === undefined ? '' : canonicalName(root.name).replace(/^uy ban nhan dan (?:tinh|thanh pho) /, '');
  for (const agency of agencies)
    for (const name of [agency.name, ...agency.aliases]) {
      const whole = canonicalName(name);
      put(whole, agency.id);
      put(stripProvince(whole), agency.id);
      if (province !== '' && whole.endsWith(` ${province}`))
        put(whole.slice(0, -province.length - 1).trim(), agency.id);
      else if (province !== '' && agency.parentId === root?.id) put(`${whole} ${province}`, agency.id);
    }
  return index;
}

const KINDS: readonly (readonly [RegExp, readonly AgencyKind[]])[] = [
  [
    /(?:uy ban nhan dan|ubnd) (?:cac )?(?:quan|huyen|thi|cap huyen|thanh pho)|^(?:chu tich )?cac (?:huyen|quan)/,
    ['district-committee'],
  ],
  [/(?:uy ban nhan dan|ubnd) (?:cac )?(?:xa|phuong|cap xa|thi tran)|cac xa, phuong/, ['commune-committee']],
  [/(?:uy ban nhan dan|ubnd) cac dia phuong/, ['district-committee', 'commune-committee']],
  [/\bso\b.*\b(?:ban|nganh)\b/, ['department', 'body', 'office']],
  [/doanh nghiep/, ['enterprise']],
  [/benh vien|trung tam y te|co so y te|kham benh/, ['hospital']],
  [/truong|co so giao duc/, ['school']],
  [/co quan|don vi/, ['department', 'body', 'office', 'union']],
  [/dia phuong/, ['district-committee', 'commune-committee']],
  [/doan the|hoi\b/, ['union']],
];

function idsOfGroup(name: string, agencies: readonly KnownAgency[]): string[] {
  const words = fold(name);
  const kinds = new Set<AgencyKind>();
  for (const [pattern, matched] of KINDS) {
    if (!pattern.test(words)) continue;
    for (const kind of matched) kinds.add(kind);
    break;
  }
  if (/doan the/.test(words)) kinds.add('union');
  if (/co quan|don vi/.test(words) && /dia phuong/.test(words))
    for (const kind of ['district-committee', 'commune-committee'] as const) kinds.add(kind);
  return agencies.filter((agency) => kinds.has(agency.kind)).map((agency) => agency.id);
}
