import { PDF, type PdfRef } from '@libpdf/core';
import type { Box, TextBox } from './box.ts';

/** Fonts to write the number (upright) and the date (italic) in: TrueType bytes that hold the digits. */
export interface StampFonts {
  readonly regular: Uint8Array;
  readonly italic: Uint8Array;
}

/** A line of type as a Form XObject of `pdf`, of the box's size. */
export async function textAppearance(
  pdf: PDF,
  text: string,
  options: { box: TextBox; font: Uint8Array; align: 'left' | 'center' },
): Promise<PdfRef> {
  const { box } = options;
  const size = box.fontSize ?? 13;
  const sheet = PDF.create();
  const page = sheet.addPage({ width: box.width, height: box.height });
  const font = sheet.embedFont(options.font);
  const width = font.getTextWidth(text, size);
  const x = options.align === 'center' ? Math.max(0, (box.width - width) / 2) : 0;
  page.drawText(text, { x, y: box.baseline - box.y, size, font });
  return embed(pdf, sheet);
}

/** A transparent PNG as a Form XObject of `pdf`, as large as fits the box, in its middle. */
export async function imageAppearance(pdf: PDF, png: Uint8Array, box: Box): Promise<PdfRef> {
  const sheet = PDF.create();
  const page = sheet.addPage({ width: box.width, height: box.height });
  const image = sheet.embedPng(png);
  const scale = Math.min(box.width / image.width, box.height / image.height);
  const width = image.width * scale;
  const height = image.height * scale;
  page.drawImage(image, { x: (box.width - width) / 2, y: (box.height - height) / 2, width, height });
  return embed(pdf, sheet);
}

async function embed(pdf: PDF, sheet: PDF): Promise<PdfRef> {
  // Four digits need no whole font: the letter would weigh thirteen times as much.
  const saved = await PDF.load(await sheet.save({ subsetFonts: true }));
  return (await pdf.embedPage(saved, 0)).ref;
}
