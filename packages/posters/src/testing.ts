import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import readQr from 'jsqr';
import { PNG } from 'pngjs';
import type { PosterContent, PosterFace } from './poster-view.ts';
import { WORDINGS } from './wording.ts';

export const SAMPLE_CONTENT: PosterContent = {
  headline: WORDINGS['one-stop'][0]?.headline ?? { vi: '', en: '' },
  lead: WORDINGS['one-stop'][0]?.lead ?? { vi: '', en: '' },
  appName: 'Bluezone',
  agency: 'ỦY BAN NHÂN DÂN TỈNH SÔNG THỬ',
  campaign: 'Chiến dịch cài đặt Bluezone toàn tỉnh',
  hotline: '1900 9095',
  urgent: false,
};
export const SAMPLE_FACE: PosterFace = {
  url: 'https://phongtuyen.songthu.gov.vn/cai-dat/K7M2Q9',
  code: 'K7M2Q9',
  place: 'Bộ phận Một cửa UBND phường Thử Một, TP Sông Thử',
};

/** Pages of a PDF as a printer or a screen would draw them. */
export function rasterise(pdf: Uint8Array, dpi: number, pages: 'first' | 'all' = 'first'): PNG[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'phong-tuyen-poster-'));
  try {
    const file = path.join(folder, 'a.pdf');
    writeFileSync(file, pdf);
    const single = pages === 'first' ? ['-singlefile'] : [];
    execFileSync('pdftoppm', ['-png', '-r', String(dpi), ...single, file, path.join(folder, 'p')]);
    const names = pages === 'first' ? ['p.png'] : execFileSync('ls', [folder], { encoding: 'utf8' }).split('\n');
    return names
      .filter((name) => name.endsWith('.png'))
      .map((name) => PNG.sync.read(readFileSync(path.join(folder, name))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

// The package is CommonJS: what it calls default is a property of what Node hands over.
const readCode = readQr.default;

/** What a phone would read from a picture; null when it reads nothing. */
export const decode = (picture: PNG) =>
  readCode(new Uint8ClampedArray(picture.data), picture.width, picture.height, { inversionAttempts: 'dontInvert' });

/** Lightness of one point by WCAG, from 0 to 1. */
export function luminanceAt(picture: PNG, x: number, y: number): number {
  const at = (Math.round(y) * picture.width + Math.round(x)) * 4;
  const [r = 0, g = 0, b = 0] = [0, 1, 2].map((channel) => {
    const value = (picture.data[at + channel] ?? 0) / 255;
    return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
