import { type PlannedTask, saveDraftBody, type Target } from '@phong-tuyen/contracts';
import type { Letter } from '@phong-tuyen/letters';

export interface ReadDraft {
  readonly letter: Letter;
  readonly tasks: PlannedTask[];
  readonly targets: Target[];
}

const PARTS: Readonly<Record<string, { vi: string; en: string }>> = {
  addressees: { vi: 'phần Kính gửi', en: 'the addressees' },
  recipients: { vi: 'phần Nơi nhận', en: 'the list of recipients' },
  footnotes: { vi: 'phần chú thích', en: 'the footnotes' },
  attachments: { vi: 'danh mục kèm theo', en: 'the attachments' },
  legalBases: { vi: 'phần căn cứ', en: 'the legal bases' },
  body: { vi: 'phần nội dung', en: 'the body' },
  tasks: { vi: 'danh sách nhiệm vụ', en: 'the tasks' },
};
const WHOLE = { vi: 'văn bản', en: 'the letter' };

const schema = saveDraftBody.pick({ letter: true, tasks: true, targets: true });

/**
 * Brings what was read within what a draft may hold, or says which part is too long: a draft that could never be saved
 * again must not begin. Overlong single lines of the head are cut, since they are misread and the source stays.
 *
 * @throws Error with `sentences` in both languages
 */
export function fitDraft(draft: ReadDraft): ReadDraft {
  const fitted = structuredClone(draft);
  for (const issue of schema.safeParse(fitted).error?.issues ?? []) {
    if (issue.code !== 'too_big') continue;
    const value = issue.path.reduce((at: unknown, key) => (at as Record<PropertyKey, unknown>)?.[key], fitted);
    const isLine = typeof value === 'string' && !issue.path.includes('body') && issue.path[0] === 'letter';
    if (!isLine) throw tooMuch(issue.path, { count: sizeOf(value), limit: Number(issue.maximum) });
    const holder = issue.path
      .slice(0, -1)
      .reduce((at: unknown, key) => (at as Record<PropertyKey, unknown>)[key], fitted);
    (holder as Record<PropertyKey, unknown>)[issue.path.at(-1) ?? ''] = value.slice(0, Number(issue.maximum));
  }
  return fitted;
}

const sizeOf = (value: unknown): number => (typeof value === 'string' || Array.isArray(value) ? value.length : 0);

function tooMuch(path: readonly PropertyKey[], sizes: { count: number; limit: number }): Error {
  const key = path.findLast((each) => typeof each === 'string' && each in PARTS);
  const part = PARTS[String(key)] ?? WHOLE;
  const { count, limit } = sizes;
  return Object.assign(new Error('draft too large'), {
    sentences: {
      vi: `${part.vi} dài ${count}, quá mức ${limit}. Hãy gộp thành nhóm cơ quan hoặc tách thành phụ lục rồi tải lại.`,
      en: `${part.en} counts ${count}, more than ${limit}. Name groups of agencies or split off an annex, then upload again.`,
    },
  });
}
