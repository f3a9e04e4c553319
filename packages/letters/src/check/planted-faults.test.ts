import { beforeAll, describe, expect, it } from 'vitest';
import type { Letter } from '../model/index.ts';
import { sampleLetter } from '../typeset/sample-letter.ts';
import { createTypesetter } from '../typeset/typesetter.ts';
import { checkDocument } from './check-layout.ts';
import { FAULT_CODES, type FaultCode } from './fault-catalogue.ts';
import type { LayoutDocument, LayoutLine } from './layout-document.ts';
import { readPdfLayout } from './read-pdf-layout.ts';

const typesetter = createTypesetter();
const line = {
  kind: 'paragraph',
  label: null,
  text: 'Các đơn vị thực hiện nghiêm túc, báo cáo kết quả trước ngày 15 hằng tháng để tổng hợp.',
  children: [],
} as const;
const long = Array.from({ length: 30 }, () => line);
const decision: Partial<Letter> = {
  type: 'QĐ',
  symbol: 'QĐ-UBND',
  subject: 'Thành lập Ban Chỉ đạo phòng, chống dịch',
  addressees: [],
  legalBases: ['Căn cứ Luật Tổ chức chính quyền địa phương', 'Căn cứ Luật Phòng, chống bệnh truyền nhiễm'],
};

async function layoutOf(changes: Partial<Letter>): Promise<LayoutDocument> {
  const letter = sampleLetter({ parentAgency: 'HỘI ĐỒNG MẪU', body: long, ...changes });
  return readPdfLayout(typesetter.typeset(letter, { createdAt: new Date(0) }).pdf);
}

let plain: LayoutDocument;
let named: LayoutDocument;
beforeAll(async () => {
  [plain, named] = await Promise.all([layoutOf({}), layoutOf(decision)]);
});

type Change = (document: LayoutDocument) => LayoutDocument;
type LineChange = Partial<LayoutLine> | ((line: LayoutLine) => Partial<LayoutLine> | null);

/** Changes the lines that match, or takes them away. */
function lines(pattern: RegExp, change: LineChange | null): Change {
  return (document) => {
    const matches = document.lines.filter((each) => pattern.test(each.text));
    expect(matches.length, String(pattern)).toBeGreaterThan(0);
    return {
      ...document,
      lines: document.lines.flatMap((each) => {
        if (!pattern.test(each.text)) return [each];
        const changed = typeof change === 'function' ? change(each) : change;
        return changed === null ? [] : [{ ...each, ...changed }];
      }),
    };
  };
}
const words = (from: string | RegExp, to: string): Change =>
  lines(typeof from === 'string' ? new RegExp(from.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&'), 'u') : from, (each) => ({
    text: each.text.replace(from, to),
  }));
const margins =
  (changed: Partial<LayoutDocument['margins']>): Change =>
  (document) => ({ ...document, margins: { ...document.margins, ...changed } });
const withoutRule =
  (index: number): Change =>
  (document) => ({ ...document, rules: (document.rules ?? []).filter((_, at) => at !== index) });
const numbers =
  (pageNumbers: LayoutDocument['pageNumbers']): Change =>
  (document) => ({ ...document, pageNumbers });
const number = { page: 2, isOnTop: true, isCentred: true, size: 13 } as const;

/** One planting per rule, on a công văn unless told otherwise. */
const PLANTINGS: readonly [FaultCode, Change, ('named' | 'plain')?][] = [
  ['paper-size', (document) => ({ ...document, pages: document.pages.map(() => ({ width: 612, height: 792 })) })],
  [
    'paper-landscape',
    (document) => ({ ...document, pages: [...document.pages.slice(0, -1), { width: 842, height: 595 }] }),
  ],
  ['margin-top', margins({ top: 12 })],
  ['margin-bottom', margins({ bottom: 12 })],
  ['margin-left', margins({ left: 25 })],
  ['margin-left', margins({ left: 38 })],
  ['margin-right', margins({ right: 10 })],
  ['margin-right', margins({ right: 26 })],
  ['font-family', lines(/Kính gửi/u, { family: 'Arial' })],
  ['page-number-missing', numbers([])],
  ['page-number-on-first', numbers([number, { ...number, page: 1 }])],
  ['page-number-place', numbers([{ ...number, isOnTop: false }])],
  ['size', numbers([{ ...number, size: 10 }])],
  ['national-name-missing', lines(/CỘNG HÒA/u, null)],
  ['national-name-case', words(/CỘNG HÒA.*/u, 'Cộng hòa xã hội chủ nghĩa Việt Nam')],
  [
    'national-name-wrapped',
    (document) => ({
      ...document,
      lines: document.lines.flatMap((each) =>
        /^CỘNG HÒA/u.test(each.text)
          ? [
              { ...each, text: each.text.replace(' VIỆT NAM', '') },
              { ...each, text: 'VIỆT NAM' },
            ]
          : [each],
      ),
    }),
  ],
  ['motto-missing', lines(/Độc lập/u, null)],
  ['motto-wording', words('Độc lập - Tự do', 'Độc lập-Tự do')],
  ['motto-wording', words('Tự do - Hạnh phúc', 'Tự Do - Hạnh Phúc')],
  ['motto-rule', withoutRule(1)],
  ['issuer-missing', lines(/HỘI ĐỒNG MẪU|^ỦY BAN NHÂN DÂN|^TỈNH QUẢNG NAM/u, null)],
  ['issuer-case', words('TỈNH QUẢNG NAM', 'Tỉnh Quảng Nam')],
  ['issuer-rule', withoutRule(0)],
  ['number-missing', lines(/^Số:/u, null)],
  ['number-blank', words('4248', '')],
  ['number-leading-zero', words('4248', '7')],
  ['number-colon', words('Số:', 'Số')],
  ['symbol-missing', words('/UBND-KGVX', '')],
  ['symbol-spaces', words('UBND-KGVX', 'UBND - KGVX')],
  ['symbol-type', words('UBND-KGVX', 'QĐ-UBND')],
  ['symbol-type', words('QĐ-UBND', 'KH-UBND'), 'named'],
  ['symbol-type', words('QĐ-UBND', 'UBND-KGVX'), 'named'],
  ['date-missing', lines(/, ngày 28/u, null)],
  ['date-blank', words('ngày 28', 'ngày')],
  ['date-impossible', words('ngày 28 tháng 7', 'ngày 31 tháng 6')],
  ['place-missing', words('Quảng Nam, ', '')],
  ['place-comma', words('Quảng Nam, ', 'Quảng Nam ')],
  ['day-padding', words('ngày 28', 'ngày 8')],
  ['month-padding', words('tháng 7', 'tháng 07')],
  ['month-padding', words('tháng 7', 'tháng 2')],
  ['title-missing', lines(/^V\/v|phòng, chống$|Covid-19$/u, null)],
  ['about-missing', lines(/^Thành lập|phòng, chống dịch$/u, null), 'named'],
  ['title-rule', withoutRule(2), 'named'],
  [
    'call-not-allowed',
    (document) => {
      const at = document.lines.findIndex((each) => /^Căn cứ/u.test(each.text));
      const call = { ...document.lines[at], text: 'Kính gửi: Sở Y tế', isItalic: false } as LayoutLine;
      return { ...document, lines: document.lines.toSpliced(at, 0, call) };
    },
    'named',
  ],
  ['call-missing', lines(/^Kính gửi|^- Các Sở|^- UBND các/u, null)],
  ['call-colon', words('Kính gửi:', 'Kính gửi')],
  ['addressee-punctuation', words('- Các Sở, Ban, ngành;', '- Các Sở, Ban, ngành,')],
  ['addressee-punctuation', words('thành phố.', 'thành phố;')],
  ['basis-punctuation', words('địa phương;', 'địa phương,'), 'named'],
  ['basis-punctuation', words('truyền nhiễm.', 'truyền nhiễm,'), 'named'],
  [
    'body-missing',
    (document) => ({
      ...document,
      lines: document.lines.filter((each) => each.size !== 14 || each.isBold || /^Kính gửi|^- /u.test(each.text)),
    }),
  ],
  ['closing-mark', words('./.', '.')],
  ['signature-missing', lines(/^TM\.|^KT\.|^PHÓ|^Nguyễn Văn/u, null)],
  ['signer-missing', lines(/^Nguyễn Văn/u, null)],
  ['signer-title', words('Nguyễn Văn Mẫu', 'PGS. TS. Nguyễn Văn Mẫu')],
  ['recipients-missing', lines(/^Nơi nhận|^- Như trên|^- Lưu/u, null)],
  ['recipients-colon', words('Nơi nhận:', 'Nơi nhận')],
  ['recipients-archive', words('- Lưu: VT, KGVX.', '- Văn thư.')],
  ['recipients-punctuation', words('- Như trên;', '- Như trên,')],
  [
    'wrong-order',
    (document) => {
      const motto = document.lines.find((each) => /^Độc lập/u.test(each.text));
      const national = document.lines.findIndex((each) => /^CỘNG HÒA/u.test(each.text));
      return {
        ...document,
        lines: document.lines.filter((each) => each !== motto).toSpliced(national, 0, motto as LayoutLine),
      };
    },
  ],
  ['size', lines(/CỘNG HÒA/u, { size: 11 })],
  ['size', lines(/^- Như trên/u, { size: 13 })],
  ['size', lines(/^Kính gửi/u, { size: 16 })],
  ['bold', lines(/CỘNG HÒA/u, { isBold: false })],
  ['bold', lines(/^QUYẾT ĐỊNH$/u, { isBold: false }), 'named'],
  ['not-bold', lines(/^Số:/u, { isBold: true })],
  ['italic', lines(/, ngày 28/u, { isItalic: false })],
  ['upright', lines(/^V\/v/u, { isItalic: true })],
];

describe('planted faults', () => {
  it('are none in the letters before', () => {
    expect([checkDocument(plain), checkDocument(named)]).toEqual([[], []]);
  });

  it.each(PLANTINGS.map(([code, change, which = 'plain'], index) => ({ code, change, which, index })))(
    '$index: $code',
    ({ code, change, which }) => {
      const faults = checkDocument(change(which === 'named' ? named : plain));
      expect(faults.map((fault) => fault.code)).toContain(code);
      // Taking a component away may break the order of the rest; nothing else may come along.
      const others = faults.filter((fault) => fault.code !== code).map((fault) => fault.code);
      expect(others.length, others.join()).toBeLessThanOrEqual(2);
      for (const { message, article } of faults) {
        expect(message.vi + message.en).not.toMatch(/\{\w+\}|undefined/u);
        expect(article).toContain('NĐ 30/2020');
      }
    },
  );

  it('leave out no rule of the catalogue', () => {
    const planted = new Set(PLANTINGS.map(([code]) => code));
    expect(FAULT_CODES.filter((code) => !planted.has(code))).toEqual([]);
  });
});
