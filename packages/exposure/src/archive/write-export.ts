import { BinaryWriter, WireType } from '@bufbuild/protobuf/wire';
import { assertInteger } from '../input/assert.ts';
import { encodeText } from '../input/text.ts';
import type { DiagnosisKey, KeyList } from '../keys/key-list.ts';
import { reportTypeNumber } from '../keys/report-type.ts';
import { type ExportHeader, FILE_HEADER, LONGEST_REGION } from './export-header.ts';
import { writeSignatureInfo } from './signature-info.ts';

const KEYS_A_PIECE = 2_048;

/**
 * Writes export.bin piece by piece.
 *
 * @param order places of the keys in the order they are to be written; sorted by key, so that it tells nothing of who sent what
 * @throws TypeError, RangeError naming what is wrong with the header
 */
export function* writeExport(
  header: ExportHeader,
  keys: { readonly keys: KeyList; readonly order: Uint32Array; readonly revisedKeys?: KeyList },
): Generator<Uint8Array> {
  assertHeader(header);
  yield FILE_HEADER;
  yield writeHeader(header);
  for (let from = 0; from < keys.order.length; from += KEYS_A_PIECE) {
    const writer = new BinaryWriter(encodeText);
    for (const place of keys.order.subarray(from, from + KEYS_A_PIECE))
      writer.tag(7, WireType.LengthDelimited).bytes(writeKey(keys.keys.at(place)));
    yield writer.finish();
  }
  if (keys.revisedKeys === undefined) return;
  const writer = new BinaryWriter(encodeText);
  for (const place of sortKeys(keys.revisedKeys))
    writer.tag(8, WireType.LengthDelimited).bytes(writeKey(keys.revisedKeys.at(place)));
  yield writer.finish();
}

function writeHeader(header: ExportHeader): Uint8Array {
  const writer = new BinaryWriter(encodeText);
  writer.tag(1, WireType.Bit64).fixed64(header.start);
  writer.tag(2, WireType.Bit64).fixed64(header.end);
  writer.tag(3, WireType.LengthDelimited).string(header.region);
  writer.tag(4, WireType.Varint).int32(header.batchNumber);
  writer.tag(5, WireType.Varint).int32(header.batchSize);
  for (const info of header.signatureInfos) writer.tag(6, WireType.LengthDelimited).bytes(writeSignatureInfo(info));
  return writer.finish();
}

/** One `TemporaryExposureKey`. All fields are written, so that the length tells nothing of the defaults. */
function writeKey(key: DiagnosisKey): Uint8Array {
  const message = [0x0a, 16, ...key.data, 0x10, key.transmissionRisk, 0x18];
  pushVarint(message, key.rollingStart);
  message.push(0x20);
  pushVarint(message, key.rollingPeriod);
  message.push(0x28, reportTypeNumber(key.reportType));
  if (key.daysSinceOnset !== null) {
    message.push(0x30);
    pushVarint(message, ((key.daysSinceOnset << 1) ^ (key.daysSinceOnset >> 31)) >>> 0);
  }
  return Uint8Array.from(message);
}

function pushVarint(bytes: number[], value: number): void {
  let rest = value;
  for (; rest > 127; rest = Math.floor(rest / 128)) bytes.push((rest & 127) | 128);
  bytes.push(rest);
}

/** Places of the keys by their bytes: neither the order of upload nor who sent several survives it. */
export function sortKeys(keys: KeyList): Uint32Array {
  const bytes = keys.packed;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // Random keys differ in their first 52 bits: the rest is looked at only where they do not.
  const heads = Float64Array.from(
    { length: keys.length },
    (_, at) => view.getUint32(at * 16) * 2 ** 20 + (view.getUint32(at * 16 + 4) >>> 12),
  );
  return Uint32Array.from({ length: keys.length }, (_, at) => at).sort(
    (left, right) => (heads[left] as number) - (heads[right] as number) || compareWhole(bytes, left, right),
  );
}

function compareWhole(bytes: Uint8Array, left: number, right: number): number {
  for (let byte = 0; byte < 16; byte++) {
    const difference = (bytes[left * 16 + byte] as number) - (bytes[right * 16 + byte] as number);
    if (difference !== 0) return difference;
  }
  return 0;
}

function assertHeader(header: ExportHeader): void {
  if (header.region.length === 0 || header.region.length > LONGEST_REGION)
    throw new RangeError(`header.region: expected 1 to ${LONGEST_REGION} letters`);
  assertInteger('header.start', header.start, [0, Number.MAX_SAFE_INTEGER]);
  assertInteger('header.end', header.end, [header.start, Number.MAX_SAFE_INTEGER]);
  assertInteger('header.batchSize', header.batchSize, [1, 0x7fffffff]);
  assertInteger('header.batchNumber', header.batchNumber, [1, header.batchSize]);
}
