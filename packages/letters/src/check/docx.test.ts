import { describe, expect, it } from 'vitest';
import { checkLayout } from './check-layout.ts';
import { packDocx, packZip, sampleDocx } from './sample-docx.ts';

const codesOf = async (bytes: Uint8Array) => (await checkLayout(bytes)).faults.map((fault) => fault.code);
const changed = (part: 'document' | 'styles' | 'header', from: string | RegExp, to: string) => {
  const sample = sampleDocx();
  expect(sample[part]).toMatch(from);
  return packDocx({ ...sample, [part]: sample[part].replace(from, to) });
};

describe('check of DOCX', () => {
  it('finds nothing in a letter that keeps the rules', async () => {
    expect(await checkLayout(packDocx(sampleDocx()))).toEqual({ format: 'docx', faults: [] });
  });

  it.each([
    ['paper-size', 'document', 'w:w="11906" w:h="16838"', 'w:w="12240" w:h="15840"'],
    ['margin-top', 'document', 'w:top="1134"', 'w:top="700"'],
    ['margin-left', 'document', 'w:left="1701"', 'w:left="1134"'],
    ['margin-right', 'document', 'w:right="1134"', 'w:right="1701"'],
    ['margin-bottom', 'document', 'w:bottom="1134"', 'w:bottom="1701"'],
    ['font-family', 'styles', 'Times New Roman', 'Calibri'],
    [
      'size',
      'document',
      '<w:i/><w:sz w:val="24"/></w:rPr><w:t xml:space="preserve">Nơi',
      '<w:i/><w:sz w:val="28"/></w:rPr><w:t xml:space="preserve">Nơi',
    ],
    ['page-number-on-first', 'document', '<w:titlePg/>', ''],
    ['page-number-place', 'header', 'w:val="center"', 'w:val="right"'],
    ['closing-mark', 'document', './.', '.'],
    ['motto-wording', 'document', 'Độc lập - Tự do', 'Độc lập-Tự do'],
    ['day-padding', 'document', 'ngày 28', 'ngày 8'],
    ['issuer-missing', 'document', /<w:tc><w:p>.*?ỦY BAN.*?QUẢNG NAM<\/w:t><\/w:r><\/w:p>/u, '<w:tc>'],
  ] as const)('finds %s', async (code, part, from, to) => {
    expect(await codesOf(changed(part, from, to))).toEqual([code]);
  });

  it('follows styles through their bases, theme fonts and switched-off bold', async () => {
    const sample = sampleDocx();
    const styles = `<w:styles><w:style w:type="paragraph" w:default="1" w:styleId="N"><w:rPr><w:rFonts w:asciiTheme="minorHAnsi"/></w:rPr></w:style></w:styles>`;
    const parts = {
      'word/document.xml': sample.document.replace('<w:b/>', '<w:b w:val="0"/>'),
      'word/styles.xml': styles,
      'word/header1.xml': sample.header,
      'word/theme/theme1.xml': '<a:minorFont><a:latin typeface="Arial"/></a:minorFont>',
    };
    const { faults } = await checkLayout(packZip(parts));
    expect(faults.find((fault) => fault.code === 'font-family')?.message.vi).toContain('Arial');
    expect(faults.map((fault) => fault.code)).not.toContain('not-bold');
  });

  it.each([
    ['not-pdf-or-docx', () => Buffer.from('văn bản')],
    ['not-pdf-or-docx', () => packZip({ 'xl/workbook.xml': '<x/>' })],
    ['damaged', () => packDocx(sampleDocx()).subarray(0, 400)],
    ['damaged', () => packDocx({ ...sampleDocx(), document: '<w:document><w:body></w:document>' })],
    ['damaged', () => Buffer.from('%PDF-1.7 and then nothing')],
    ['no-text', () => packDocx({ ...sampleDocx(), document: '<w:document><w:body><w:p/></w:body></w:document>' })],
    ['too-large', () => packDocx({ ...sampleDocx(), document: '<w:p>'.repeat(1_000) })],
    ['too-large', () => packDocx({ ...sampleDocx(), document: ' '.repeat(33 * 1024 * 1024) })],
  ] as const)('refuses with %s', async (code, bytes) => {
    await expect(checkLayout(bytes())).rejects.toThrow(expect.objectContaining({ code }));
  });
});
