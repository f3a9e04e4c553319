import type { PlannedTask, ReadingView, Target } from '@phong-tuyen/contracts';
import type { KnownAgency, NamedAgency, Reading } from '@phong-tuyen/letters/model';

/** What is kept of a reading for the confirm screen. */
export type StoredReading = ReadingView;

const WARNINGS: Readonly<Record<string, string>> = {
  'no-head': 'Không thấy phần đầu văn bản (Quốc hiệu, cơ quan, số).',
  'date-impossible': 'Ngày ghi trên văn bản không có trong lịch.',
  ocr: 'Chữ được nhận dạng từ bản quét, cần đọc lại.',
  'unknown-agency': 'Cơ quan này chưa có trong danh mục.',
};

const place = (span: { start: number; end: number } | null) => ({ start: span?.start ?? null, end: span?.end ?? null });

/** Turns a reading into what the confirm screen shows: text, place and confidence of each field, what to look at. */
export function viewReading(reading: Reading, ocr: boolean): StoredReading {
  const fields: StoredReading['fields'] = {};
  for (const [name, found] of Object.entries(reading.fields))
    fields[name] = { confidence: found.confidence, ...place(found.span) };
  for (const [index, addressee] of reading.addressees.entries())
    fields[`addressees.${index}`] = { confidence: addressee.confidence, ...place(addressee.span) };
  for (const task of reading.tasks) fields[`tasks.${task.path}`] = { confidence: task.confidence, ...place(task.span) };
  const unknown = [
    ...reading.addressees.flatMap((each) => each.agencies),
    ...reading.tasks.flatMap((task) => [...task.leads, ...task.coordinates]),
  ]
    .filter((agency) => agency.agencyIds.length === 0)
    .map((agency) => ({
      code: 'unknown-agency',
      message: `${agency.name}: chưa có trong danh mục cơ quan.`,
      ...place(agency.span),
    }));
  const found: { code: string; span: { start: number; end: number } | null }[] = [
    ...(ocr ? [{ code: 'ocr', span: null }] : []),
    ...reading.warnings,
  ];
  const warnings = found.map((warning) => ({
    code: warning.code,
    message: WARNINGS[warning.code] ?? warning.code,
    ...place(warning.span),
  }));
  const seen = new Set<string>();
  return {
    text: reading.text,
    pageStarts: [...reading.pageStarts],
    ocr,
    fields,
    warnings: [...warnings, ...unknown].filter((warning) => {
      const key = `${warning.code} ${warning.message}`;
      return seen.has(key) ? false : seen.add(key) !== undefined;
    }),
  };
}

/** A named agency as a target: a group keeps its kinds and resolves at issue; an unknown name is left out, never guessed. */
function targetsOf(named: NamedAgency, agencies: ReadonlyMap<string, KnownAgency>): Target[] {
  const known = named.agencyIds.flatMap((id) => agencies.get(id) ?? []);
  if (known.length === 0) return [];
  if (named.isGroup)
    return [{ type: 'group', kinds: [...new Set(known.map((agency) => agency.kind))], name: named.name }];
  return known.map((agency) => ({ type: 'agency', agencyId: agency.id, name: agency.name }));
}

function unique(targets: readonly Target[]): Target[] {
  const seen = new Set<string>();
  return targets.filter((target) => {
    const key = target.type === 'agency' ? target.agencyId : `${[...target.kinds].sort().join()}`;
    return seen.has(key) ? false : seen.add(key) !== undefined;
  });
}

/** The plan that a reading proposes: tasks with leads and coordinators, and whom the letter goes to. */
export function planFromReading(
  reading: Reading,
  agencies: readonly KnownAgency[],
): { tasks: PlannedTask[]; targets: Target[] } {
  const byId = new Map(agencies.map((agency) => [agency.id, agency]));
  const resolve = (named: readonly NamedAgency[]) => unique(named.flatMap((each) => targetsOf(each, byId)));
  const tasks = reading.tasks.map((task) => ({
    path: task.path,
    section: task.section,
    text: task.text.slice(0, 5_000),
    leads: resolve(task.leads),
    coordinates: resolve(task.coordinates),
    deadline: task.deadline,
    indicator: null,
  }));
  const addressed = reading.addressees.flatMap((addressee) => addressee.agencies);
  return { tasks, targets: resolve(addressed) };
}
