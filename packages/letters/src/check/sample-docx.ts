import { crc32 } from 'node:zlib';

/** A letter as a DOCX of the shape Word writes, for tests: what each test is about it changes by replacing text. */
export interface SampleDocx {
  readonly document: string;
  readonly styles: string;
  readonly header: string;
}

interface Look {
  readonly size: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly centred?: boolean;
}

function paragraph(text: string, { size, bold = false, italic = false, centred = false }: Look): string {
  const properties = `${bold ? '<w:b/>' : ''}${italic ? '<w:i/>' : ''}<w:sz w:val="${size * 2}"/>`;
  return `<w:p>${centred ? '<w:pPr><w:jc w:val="center"/></w:pPr>' : ''}<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

const cell = (...paragraphs: string[]) => `<w:tc>${paragraphs.join('')}</w:tc>`;
const table = (left: string, right: string) => `<w:tbl><w:tr>${left}${right}</w:tr></w:tbl>`;
const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** A công văn that keeps every rule. */
export function sampleDocx(): SampleDocx {
  const bold = { bold: true, centred: true };
  const head = table(
    cell(
      paragraph('ỦY BAN NHÂN DÂN', { size: 13, ...bold }),
      paragraph('TỈNH QUẢNG NAM', { size: 13, ...bold }),
      paragraph('Số: 4248/UBND-KGVX', { size: 13, centred: true }),
      paragraph('V/v triển khai ứng dụng CNTT', { size: 12, centred: true }),
    ),
    cell(
      paragraph('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { size: 13, ...bold }),
      paragraph('Độc lập - Tự do - Hạnh phúc', { size: 14, ...bold }),
      paragraph('Quảng Nam, ngày 28 tháng 7 năm 2020', { size: 13, italic: true, centred: true }),
    ),
  );
  const body = [
    paragraph('Kính gửi: Ủy ban nhân dân các huyện, thị xã, thành phố', { size: 14, centred: true }),
    paragraph('UBND tỉnh yêu cầu các địa phương thực hiện./.', { size: 14 }),
  ].join('');
  const foot = table(
    cell(
      paragraph('Nơi nhận:', { size: 12, bold: true, italic: true }),
      paragraph('- Như trên;', { size: 11 }),
      paragraph('- Lưu: VT, KGVX.', { size: 11 }),
    ),
    cell(
      paragraph('KT. CHỦ TỊCH', { size: 14, ...bold }),
      paragraph('PHÓ CHỦ TỊCH', { size: 14, ...bold }),
      paragraph('Nguyễn Văn Mẫu', { size: 14, ...bold }),
    ),
  );
  const section =
    '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:bottom="1134" w:left="1701" w:right="1134"/><w:titlePg/></w:sectPr>';
  return {
    document: `<?xml version="1.0"?><w:document ${namespace}><w:body>${head}${body}${foot}${section}</w:body></w:document>`,
    styles: `<w:styles ${namespace}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman"/><w:sz w:val="28"/></w:rPr></w:rPrDefault></w:docDefaults></w:styles>`,
    header: `<w:hdr ${namespace}><w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:instrText> PAGE </w:instrText></w:r></w:p></w:hdr>`,
  };
}

/** Packs files into a ZIP without compression (APPNOTE 4.3). */
export function packZip(files: Readonly<Record<string, string>>): Uint8Array {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(files)) {
    const [path, data] = [Buffer.from(name), Buffer.from(text)];
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt32LE(crc32(data), 10);
    facts.writeUInt32LE(data.length, 14);
    facts.writeUInt32LE(data.length, 18);
    facts.writeUInt16LE(path.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), facts, path, data]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    centrals.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), facts, place, path]));
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(centrals);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(locals.length, 8);
  end.writeUInt16LE(locals.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, directory, end]);
}

/** The bytes of a DOCX with these parts. */
export function packDocx({ document, styles, header }: SampleDocx): Uint8Array {
  return packZip({ 'word/document.xml': document, 'word/styles.xml': styles, 'word/header1.xml': header });
}
