/** QR codes (ISO/IEC 18004, byte mode, versions 1 to 15) as modules, SVG and PNG: one drawing for screens, posters and the server. */
export type { QrLevel } from './levels.ts';
export { QUIET_ZONE, qrPath, qrSvg } from './qr-drawing.ts';
export { type QrMatrix, qrMatrix } from './qr-matrix.ts';
export { qrPng } from './qr-png.ts';
