import { expect, it } from 'vitest';
import { packDocx, packZip, sampleDocx } from '../check/sample-docx.ts';
import { readLetter } from '../read/index.ts';
import { extractText } from './extract-text.ts';

const level = (depth: number, format: string, text: string) =>
  `<w:lvl w:ilvl="${depth}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
const numbering = `<w:numbering>
  <w:abstractNum w:abstractNumId="7">${level(0, 'decimal', '%1.')}${level(1, 'lowerLetter', '%2)')}</w:abstractNum>
  <w:num w:numId="3"><w:abstractNumId w:val="7"/></w:num>
  <w:num w:numId="4"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>
</w:numbering>`;
const styles = `<w:styles>
  <w:style w:styleId="Diem"><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:style>
  <w:style w:styleId="DiemCon"><w:basedOn w:val="Diem"/></w:style>
</w:styles>`;
const paragraph = (text: string, properties = '') =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
const listed = (numId: number, depth: number) =>
  `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${numId}"/></w:numPr>`;
const pack = (body: string) =>
  packZip({
    'word/document.xml': `<w:document><w:body>${body}</w:body></w:document>`,
    'word/numbering.xml': numbering,
    'word/styles.xml': styles,
  });
const linesOf = async (bytes: Uint8Array) =>
  (await extractText(bytes)).text.split('\n').filter((line) => line.trim() !== '');

it('writes out the numbers that Word counts by itself', async () => {
  const lines = await linesOf(
    pack(
      [
        paragraph('Sở Y tế chủ trì.', '<w:pStyle w:val="Diem"/>'),
        paragraph('Cấp tỉnh', listed(3, 1)),
        paragraph('Cấp huyện', listed(3, 1)),
        paragraph('Công an tỉnh phối hợp.', '<w:pStyle w:val="DiemCon"/>'),
        paragraph('Không đánh số', '<w:pStyle w:val="Diem"/><w:numPr><w:numId w:val="0"/></w:numPr>'),
        paragraph('Bắt đầu lại', listed(4, 0)),
        paragraph('Đếm tiếp', listed(4, 0)),
      ].join(''),
    ),
  );
  expect(lines).toEqual([
    '1. Sở Y tế chủ trì.',
    'a) Cấp tỉnh',
    'b) Cấp huyện',
    '2. Công an tỉnh phối hợp.',
    'Không đánh số',
    '1. Bắt đầu lại',
    '2. Đếm tiếp',
  ]);
});

it('finds the tasks of a letter whose points are numbered by Word', async () => {
  const points = [
    'Sở Y tế hướng dẫn cài đặt ứng dụng trước ngày 10/8/2020.',
    'UBND các huyện, thị xã, thành phố thông báo trên hệ thống truyền thanh.',
  ];
  const sample = sampleDocx();
  const document = sample.document.replace(
    /<w:p>(?:(?!<w:p>).)*UBND tỉnh yêu cầu.*?<\/w:p>/u,
    [paragraph('UBND tỉnh yêu cầu:'), ...points.map((each) => paragraph(each, '<w:pStyle w:val="Diem"/>'))].join(''),
  );
  const { tasks } = readLetter(
    await extractText(
      packZip({ 'word/document.xml': document, 'word/numbering.xml': numbering, 'word/styles.xml': styles }),
    ),
  );
  expect(tasks.map((task) => [task.leads.map((each) => each.name), task.deadline])).toEqual([
    [['Sở Y tế'], '2020-08-10'],
    [['UBND các huyện, thị xã, thành phố'], null],
  ]);
});

it('says the words of a drawing once', async () => {
  const drawing =
    '<mc:AlternateContent><mc:Choice><w:t>HỎA TỐC</w:t></mc:Choice><mc:Fallback><w:t>HỎA TỐC</w:t></mc:Fallback></mc:AlternateContent>';
  expect(await linesOf(pack(`<w:p><w:r>${drawing}</w:r></w:p>`))).toEqual(['HỎA TỐC']);
});

it.each([
  ['open tags', '<w:num w:numId="1">'],
  ['open brackets', '<w:num'],
  ['open styles', '<w:style w:styleId="a">'],
])(
  'costs no more than its length when a hostile file holds only %s',
  async (_name, piece) => {
    const hostile = piece.repeat(40_000);
    const bytes = packZip({
      'word/document.xml': `<w:document>${hostile}<mc:Fallback><w:p><w:t>&#x99999999;xong</w:t></w:p></w:document>`,
      'word/numbering.xml': hostile,
      'word/styles.xml': hostile,
      'word/footnotes.xml': hostile,
    });
    expect((await linesOf(bytes)).at(-1)).toMatch(/xong$/);
  },
  5_000,
);

it('reads what the sample of the check says', async () => {
  const { letter } = readLetter(await extractText(packDocx(sampleDocx())));
  expect(letter).toMatchObject({ number: '4248', date: '2020-07-28', signature: { name: 'Nguyễn Văn Mẫu' } });
});
