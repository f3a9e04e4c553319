import fc from 'fast-check';
import {
  type Block,
  DOCUMENT_TYPE_CODES,
  type DocumentTypeCode,
  type Footnote,
  type Letter,
  URGENCIES,
} from '../model/index.ts';
import { labelBlocks } from '../model/label-blocks.ts';

/** Words of administrative prose, stacked marks and both cases of đ among them. */
const WORDS =
  'triển khai thực hiện nghiêm túc các biện pháp phòng chống dịch bệnh trên địa bàn theo hướng dẫn của ngành tổ chức tuyên truyền vận động người dân cài đặt ứng dụng báo cáo kết quả hằng tuần rà soát bổ sung đường truyền thiết bị kỹ thuật bảo đảm an toàn thông tin quản lý hồ sơ điện tử'.split(
    ' ',
  );
const AGENCIES = [
  'Sở Y tế',
  'Sở Thông tin và Truyền thông',
  'Sở Giáo dục và Đào tạo',
  'Công an tỉnh',
  'Báo Quảng Nam',
  'UBND huyện Núi Thành',
  'UBND thành phố Hội An',
  'Các doanh nghiệp trên địa bàn tỉnh',
];
const HEADS = [
  { parentAgency: null, issuer: 'ỦY BAN NHÂN DÂN TỈNH QUẢNG NAM', short: 'UBND', place: 'Quảng Nam' },
  { parentAgency: 'ỦY BAN NHÂN DÂN TỈNH QUẢNG NAM', issuer: 'SỞ Y TẾ', short: 'SYT', place: 'Quảng Nam' },
  { parentAgency: 'UBND TỈNH QUẢNG NAM', issuer: 'SỞ THÔNG TIN VÀ TRUYỀN THÔNG', short: 'STTTT', place: 'Tam Kỳ' },
  { parentAgency: 'UBND HUYỆN NÚI THÀNH', issuer: 'ỦY BAN NHÂN DÂN XÃ TAM NGHĨA', short: 'UBND', place: 'Tam Nghĩa' },
] as const;
const SIGNERS = [
  { authority: [], position: 'CHỦ TỊCH' },
  { authority: ['KT. GIÁM ĐỐC'], position: 'PHÓ GIÁM ĐỐC' },
  { authority: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH'], position: 'PHÓ CHỦ TỊCH' },
  { authority: ['TL. CHỦ TỊCH'], position: 'CHÁNH VĂN PHÒNG' },
] as const;
const NAMES = ['Nguyễn Văn Mẫu', 'Trần Thị Mẫu', 'Đặng Ngọc Thử', 'Hồ Mẫu'];
/** Types whose templates carry "Kính gửi". */
const CALLING: readonly DocumentTypeCode[] = ['CV', 'TTr', 'BC'];
/** Types with a layout of their own in words the reader need not know: minutes, contracts, slips and personal letters. */
const PLAIN_TYPES = DOCUMENT_TYPE_CODES.filter((code) => !['ThC', 'CĐ', 'GM', 'GGT', 'GNP', 'BB', 'HĐ'].includes(code));

const prose = (least: number, most: number) =>
  fc.array(fc.constantFrom(...WORDS), { minLength: least, maxLength: most }).map((words) => words.join(' '));
const capital = (text: string) => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
const sentence = prose(6, 40).map((text) => `${capital(text)}.`);
const heading = prose(3, 8).map(capital);

const block = (kind: Block['kind'], text: string, children: readonly Block[] = []): Block => ({
  kind,
  label: null,
  text,
  children,
});
const leaf = (kind: Block['kind']) => sentence.map((text) => block(kind, text));
const branch = (kind: Block['kind'], child: fc.Arbitrary<Block>) =>
  fc
    .tuple(heading, fc.array(child, { minLength: 1, maxLength: 4 }))
    .map(([text, children]) => block(kind, text, children));
const either = (kind: Block['kind'], child: fc.Arbitrary<Block>) => fc.oneof(leaf(kind), branch(kind, child));

const dashes = either('dash', leaf('plus'));
const BODIES = [
  fc.array(leaf('paragraph'), { minLength: 1, maxLength: 6 }),
  fc.array(branch('number', dashes), { minLength: 1, maxLength: 4 }),
  fc.array(branch('roman', either('number', leaf('letter'))), { minLength: 1, maxLength: 3 }),
  fc.array(branch('article', either('number', leaf('letter'))), { minLength: 1, maxLength: 4 }),
  fc.array(branch('chapter', branch('article', leaf('number'))), { minLength: 1, maxLength: 2 }),
] as const;

/** An opening paragraph, an outline, and a last sentence, as letters have. */
const body = fc
  // "Thực hiện …:" above the points may as well be the letter's basis: the page does not tell.
  .tuple(
    sentence.filter((text) => !text.startsWith('Thực hiện')),
    fc.oneof(...BODIES),
    sentence,
  )
  .map(([first, outline, last]) => [
    block('paragraph', first.replace(/\.$/u, ':')),
    ...labelBlocks(outline),
    ...(outline[0]?.kind === 'article' || outline[0]?.kind === 'chapter' ? [] : [block('paragraph', last)]),
  ]);

/** Hangs `notes` on the first paragraphs that are long enough. */
function callNotes(blocks: readonly Block[], notes: readonly string[]): { body: Block[]; footnotes: Footnote[] } {
  const footnotes = notes.map((text, index) => ({ mark: String(index + 1), text }));
  const waiting = [...footnotes];
  const walk = (siblings: readonly Block[]): Block[] =>
    siblings.map((each) => {
      const note = each.kind === 'paragraph' || each.kind === 'dash' ? waiting.shift() : undefined;
      const words = each.text.split(' ');
      const text =
        note === undefined
          ? each.text
          : [...words.slice(0, 3), `${words[3]}[^${note.mark}]`, ...words.slice(4)].join(' ');
      return { ...each, text, children: walk(each.children) };
    });
  const called = walk(blocks);
  return { body: called, footnotes: footnotes.filter((note) => !waiting.includes(note)) };
}

const date = fc
  .date({ min: new Date('2016-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((each) => each.toISOString().slice(0, 10));

/** Letters as offices write them: every part varies, and what the decree forbids does not occur. */
export const arbitraryLetter: fc.Arbitrary<Letter> = fc
  .record({
    type: fc.oneof(fc.constant<DocumentTypeCode>('CV'), fc.constantFrom(...PLAIN_TYPES)),
    head: fc.constantFrom(...HEADS),
    number: fc.integer({ min: 10, max: 99_999 }),
    date,
    subject: prose(4, 18),
    urgency: fc.option(fc.constantFrom(...URGENCIES), { freq: 4 }),
    addressees: fc.uniqueArray(fc.constantFrom(...AGENCIES), { minLength: 1, maxLength: 5 }),
    bases: fc.array(prose(5, 20), { maxLength: 3 }),
    body,
    notes: fc.array(sentence, { maxLength: 2 }),
    signer: fc.constantFrom(...SIGNERS),
    name: fc.constantFrom(...NAMES),
    copies: fc.uniqueArray(fc.constantFrom(...AGENCIES), { maxLength: 6 }),
  })
  .map(({ type, head, number, subject, addressees, bases, notes, signer, name, copies, ...rest }) => ({
    type,
    parentAgency: head.parentAgency,
    issuer: head.issuer,
    number: String(number),
    symbol: type === 'CV' ? `${head.short}-KGVX` : `${type}-${head.short}`,
    place: head.place,
    date: rest.date,
    subject: type === 'CV' ? subject : capital(subject),
    urgency: rest.urgency,
    addressees: CALLING.includes(type) ? addressees : [],
    legalBases: type === 'QĐ' || type === 'NQ' ? bases.map((basis) => `Căn cứ ${basis}`) : [],
    ...callNotes(rest.body, notes),
    signature: { ...signer, name },
    recipients: ['Như trên', ...copies, 'Lưu: VT, KGVX (Hậu)'],
    attachments: [],
  }));
