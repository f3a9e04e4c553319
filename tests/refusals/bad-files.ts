import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createTypesetter } from '@phong-tuyen/letters';
import JSZip from 'jszip';
import { testLetter } from '../../apps/server/src/modules/documents/testing.ts';
import { typesetLetter } from '../../apps/server/src/modules/documents/typeset-letter.ts';

/** Works on files in a folder that is gone afterwards. */
function inFolder<T>(work: (folder: string) => T): T {
  const folder = mkdtempSync(path.join(tmpdir(), 'phong-tuyen-bad-'));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export const goodPdf = (): Uint8Array =>
  typesetLetter(createTypesetter(), testLetter(), new Date('2020-07-28T02:00:00Z')).pdf;

function throughQpdf(input: Uint8Array, words: (file: string) => string[]): Uint8Array {
  return inFolder((folder) => {
    const [from, to] = [path.join(folder, 'in.pdf'), path.join(folder, 'out.pdf')];
    writeFileSync(from, input);
    execFileSync('qpdf', [...words(from), to]);
    return readFileSync(to);
  });
}

export const encryptedPdf = () => throughQpdf(goodPdf(), (file) => [file, '--encrypt', 'mo', 'chu', '256', '--']);

export const pdfOfPages = (pages: number) =>
  throughQpdf(goodPdf(), (file) => ['--empty', '--pages', file, Array(pages).fill('1').join(','), '--']);

/** The last third is torn off and the middle overwritten, as by a broken download. */
export function damagedPdf(): Uint8Array {
  const torn = Uint8Array.from(goodPdf()).slice(0, 6_000);
  torn.fill(0x58, 200, 5_500);
  return torn;
}

/** A scan: one picture, no letters. `blank` is an empty sheet. */
export function scannedPdf(blank: boolean): Uint8Array {
  const jpeg = inFolder((folder) => {
    const file = path.join(folder, 'a.pdf');
    writeFileSync(file, goodPdf());
    const place = blank ? ['-x', '0', '-y', '0', '-W', '60', '-H', '60'] : [];
    execFileSync('pdftoppm', ['-jpeg', '-r', '150', '-singlefile', ...place, file, path.join(folder, 'page')]);
    return readFileSync(path.join(folder, 'page.jpg'));
  });
  const [width, height] = blank ? [60, 60] : [1240, 1754];
  const page = 'q 595 0 0 842 0 0 cm /I Do Q';
  const parts: (string | Buffer)[] = [
    '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n',
    '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</XObject<</I 5 0 R>>>>>>endobj\n',
    `4 0 obj<</Length ${page.length}>>stream\n${page}\nendstream endobj\n`,
    `5 0 obj<</Type/XObject/Subtype/Image/Width ${width}/Height ${height}/ColorSpace/DeviceRGB/BitsPerComponent 8`,
    `/Filter/DCTDecode/Length ${jpeg.length}>>stream\n`,
    jpeg,
    '\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
  ];
  return Buffer.concat(parts.map((part) => Buffer.from(part)));
}

/** A DOCX whose text unpacks to 120 MB. */
export async function zipBombDocx(): Promise<Uint8Array> {
  const zip = new JSZip();
  zip.file('[Content_Types].xml', '<Types/>');
  zip.file('word/document.xml', Buffer.alloc(120 * 1024 * 1024, 0x20));
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE', compressionOptions: { level: 1 } });
}

/** The same, whose list of contents says that it is small. */
export async function lyingZipBombDocx(): Promise<Uint8Array> {
  const bytes = await zipBombDocx();
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  for (let at = 0; at < bytes.length - 46; at++)
    // Signature of a central directory's entry; the size stands 24 bytes on.
    if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) > 1_000_000)
      view.setUint32(at + 24, 900_000, true);
  return bytes;
}

const HEAD = `ỦY BAN NHÂN DÂN                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
TỈNH SÔNG THỬ                        Độc lập - Tự do - Hạnh phúc
Số: 15/UBND-KGVX            Sông Thử, ngày {date}
V/v cài đặt ứng dụng

`;

/** A letter in plain words. */
export function textLetter(
  parts: { date?: string; addressees?: readonly string[]; recipients?: readonly string[] } = {},
) {
  const addressees = parts.addressees ?? ['UBND các huyện, thị xã, thành phố'];
  const recipients = parts.recipients ?? ['Như trên', 'Lưu: VT, KGVX'];
  return `${HEAD.replace('{date}', parts.date ?? '28 tháng 7 năm 2020')}Kính gửi:
${addressees.map((each) => `- ${each};`).join('\n')}

UBND tỉnh yêu cầu các địa phương triển khai:
1. UBND các huyện, thị xã, thành phố cài đặt ứng dụng cho cán bộ trước ngày 15 tháng 8 năm 2020.

Nơi nhận:
${recipients.map((each) => `- ${each};`).join('\n')}
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
`;
}
