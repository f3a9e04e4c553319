import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { readLetter } from '../read/index.ts';
import { sampleLetter } from '../typeset/sample-letter.ts';
import { createTypesetter } from '../typeset/typesetter.ts';
import { extractText } from './extract-text.ts';
import { createOcr } from './ocr.ts';

/** A page as a scanner keeps it: one JPEG that fills an A4 page, no letters (ISO 32000-1 §8.9.5). */
function scanOf(pdf: Uint8Array): Uint8Array {
  const jpeg = execFileSync('pdftoppm', ['-r', '300', '-jpeg', '-singlefile', '-'], {
    input: pdf,
    maxBuffer: 64 * 1024 * 1024,
  });
  const size = { width: jpeg.readUInt16BE(frameOf(jpeg) + 7), height: jpeg.readUInt16BE(frameOf(jpeg) + 5) };
  const draw = 'q 595 0 0 842 0 0 cm /Scan Do Q';
  const parts: (string | Buffer)[] = [
    '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n',
    '2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n',
    '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</XObject<</Scan 5 0 R>>>>>>endobj\n',
    `4 0 obj<</Length ${draw.length}>>stream\n${draw}\nendstream endobj\n`,
    `5 0 obj<</Type/XObject/Subtype/Image/Width ${size.width}/Height ${size.height}/ColorSpace/DeviceRGB/BitsPerComponent 8/Filter/DCTDecode/Length ${jpeg.length}>>stream\n`,
    jpeg,
    '\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
  ];
  return Buffer.concat(parts.map((part) => Buffer.from(part)));
}

/** Where the frame header of a baseline JPEG starts: its marker FFC0. */
const frameOf = (jpeg: Buffer) => jpeg.indexOf(Buffer.from([0xff, 0xc0]));

const { pdf } = createTypesetter().typeset(
  sampleLetter({
    parentAgency: null,
    issuer: 'ỦY BAN NHÂN DÂN TỈNH QUẢNG NAM',
    body: [
      {
        kind: 'number',
        label: '1.',
        text: 'Sở Y tế hướng dẫn cài đặt ứng dụng Bluezone, hoàn thành trước ngày 10/8/2020.',
        children: [],
      },
      {
        kind: 'number',
        label: '2.',
        text: 'Sở Thông tin và Truyền thông chủ trì, phối hợp với Công an tỉnh tuyên truyền trên hệ thống truyền thanh.',
        children: [],
      },
    ],
  }),
  { createdAt: new Date('2020-07-28T03:00:00Z') },
);

it('reads a scan through tesseract with Vietnamese, and marks it as recognised', async () => {
  const extracted = await extractText(scanOf(pdf), { ocr: createOcr() });
  expect(extracted.ocr).toBe(true);
  const { letter, tasks } = readLetter(extracted);
  expect(letter).toMatchObject({
    issuer: 'ỦY BAN NHÂN DÂN TỈNH QUẢNG NAM',
    number: '4248',
    date: '2020-07-28',
    signature: { name: 'Nguyễn Văn Mẫu' },
  });
  expect(tasks.map((task) => [task.leads.map((each) => each.name), task.deadline])).toEqual([
    [['Sở Y tế'], '2020-08-10'],
    [['Sở Thông tin và Truyền thông'], null],
  ]);
}, 60_000);

it('says plainly that a scan needs recognition when there is none', async () => {
  await expect(extractText(scanOf(pdf))).rejects.toMatchObject({ code: 'image-only' });
});
