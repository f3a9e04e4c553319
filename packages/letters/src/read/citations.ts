import type { Citation } from '../model/reading.ts';
import type { Paragraph } from './paragraphs.ts';

const BASIS = /^(?:Căn cứ|Xét|Theo đề nghị|Thực hiện|Thi hành|Tiếp theo)\s/u;
const TYPE =
  'Nghị quyết|Quyết định|Chỉ thị|Thông tư(?:\\s+liên\\s+tịch)?|Nghị định|Công văn|Công điện|Kế hoạch|Thông báo|Tờ trình|Báo cáo|Hướng dẫn|Văn bản|Giấy mời|Kết luận|Chương trình|Luật|Pháp lệnh|Bộ luật';
const CITED = new RegExp(
  `(?:${TYPE})\\s+(?:số\\s+)?(\\d{1,6}[\\w./-]*/[\\p{L}\\d][\\p{L}\\d./&-]*)(?:\\s+ngày\\s+\\d{1,2}(?:/|\\s+tháng\\s+)\\d{1,2}(?:/|\\s+năm\\s+)\\d{4})?`,
  'gu',
);
const LAW = /(?:Luật|Bộ luật|Pháp lệnh)\s+\p{Lu}[\p{L}\s,-]{3,80}?(?=\s+(?:ngày|năm|số)|[;,.])/gu;
const MOST = 300;

/** The căn cứ lines at the body's start, and the rest. */
export function splitLegalBases(paragraphs: readonly Paragraph[]): { bases: Paragraph[]; rest: Paragraph[] } {
  const bases: Paragraph[] = [];
  let at = 0;
  for (; at < paragraphs.length; at++) {
    const paragraph = paragraphs[at];
    if (paragraph === undefined) break;
    const isBasis = BASIS.test(paragraph.text) && paragraph.text.length < 900;
    // "Thực hiện Công văn …, UBND tỉnh yêu cầu …" is the letter's own sentence, not a basis.
    const isOrder =
      /(?:yêu cầu|đề nghị|chỉ đạo|như sau|báo cáo|ban hành|thông báo)[^;]*[.:]$/u.test(paragraph.text) &&
      !/^(?:Căn cứ|Xét|Theo đề nghị)/u.test(paragraph.text);
    const isGoOn =
      /^(?:Căn cứ)/u.test(paragraph.text) &&
      /[:.]$/.test(paragraph.text) &&
      /(?:như sau|yêu cầu|đề nghị)[^;]*:$/u.test(paragraph.text);
    if (!isBasis || isOrder || isGoOn) break;
    bases.push(paragraph);
  }
  return { bases, rest: paragraphs.slice(at) };
}

/** Every document that the letter cites, each once. */
export function findCitations(text: string, bases: readonly Paragraph[]): Citation[] {
  const found: Citation[] = [];
  const seen = new Set<string>();
  const isBasis = (at: number) => bases.some((basis) => at >= basis.start && at < basis.end);
  for (const pattern of [CITED, LAW])
    for (const match of text.matchAll(pattern)) {
      if (found.length >= MOST) break;
      const words = match[0].replace(/\s+/g, ' ').trim();
      if (seen.has(words)) continue;
      seen.add(words);
      found.push({
        text: words,
        symbol: match[1]?.replace(/[.,;]+$/, '') ?? null,
        isLegalBasis: isBasis(match.index),
        span: { start: match.index, end: match.index + match[0].length },
      });
    }
  return found;
}
