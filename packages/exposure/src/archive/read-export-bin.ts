import { assertBytes } from '../input/assert.ts';
import { ExportParser, type ParsedExport } from './export-parser.ts';

/**
 * Reads a bare export.bin, whose signatures are elsewhere. Nothing vouches for what it says.
 *
 * @param bytes the whole file, its 16 bytes of header included
 * @param limits.mostKeys keys accepted
 * @returns header, keys and revised keys
 * @throws ExposureError header-wrong, export-truncated, trailing-bytes, export-malformed, batch-number, period-wrong, too-many-keys and
 *   the faults of single keys: key-length, key-interval, key-period
 * @example
 * readExportBin(new Uint8Array(await readFile('export.bin'))).keys.length;
 */
export function readExportBin(
  bytes: Uint8Array,
  limits: { readonly mostKeys: number } = { mostKeys: 2_000_000 },
): ParsedExport {
  assertBytes('bytes', bytes, null);
  const parser = new ExportParser(limits);
  parser.push(bytes);
  return parser.finish();
}
