import { assertBytes } from '../input/assert.ts';
import { ExportParser, type ParsedExport } from './export-parser.ts';

/**
 * Reads a bare export.bin, whose signatures are elsewhere. Nothing vouches for what it says.
 *
 * @throws ExposureError header-wrong, trailing-bytes, export-malformed and the faults of single keys
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
