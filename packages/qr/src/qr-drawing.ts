import type { QrLevel } from './levels.ts';
import { type QrMatrix, qrMatrix } from './qr-matrix.ts';

/** Light modules that the standard asks for on each side. */
export const QUIET_ZONE = 4;

/** Dark modules as an SVG path, one unit a module, the quiet zone counted in. Runs of a row are one rectangle. */
export function qrPath(matrix: QrMatrix): string {
  return matrix.map((row, y) => rowPath(row, y + QUIET_ZONE)).join('');
}

function rowPath(row: readonly boolean[], y: number): string {
  let path = '';
  for (let x = 0; x < row.length; x++) {
    if (row[x] !== true) continue;
    const start = x;
    while (row[x + 1] === true) x++;
    const width = x - start + 1;
    path += `M${start + QUIET_ZONE} ${y}h${width}v1h-${width}z`;
  }
  return path;
}

/**
 * A whole SVG picture, dark on white in every scheme: many cameras do not read the reverse.
 *
 * @param options.label what it is, for those who do not see it; empty for a picture that says nothing more than its caption
 */
export function qrSvg(text: string, options: { level?: QrLevel; label?: string } = {}): string {
  const matrix = qrMatrix(text, options.level ?? 'M');
  const size = matrix.length + 2 * QUIET_ZONE;
  const name =
    options.label === undefined || options.label === ''
      ? 'aria-hidden="true"'
      : `role="img" aria-label="${escapeXml(options.label)}"`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges" ${name}>` +
    `<path fill="#fff" d="M0 0h${size}v${size}H0z"/><path fill="#000" d="${qrPath(matrix)}"/></svg>`
  );
}

const escapeXml = (text: string): string => text.replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`);
