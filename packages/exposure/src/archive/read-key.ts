import { type BinaryReader, WireType } from '@bufbuild/protobuf/wire';
import { ExposureError } from '../errors.ts';
import { ROLLING_PERIOD } from '../keys/intervals.ts';
import type { KeyList } from '../keys/key-list.ts';
import { reportTypeOf } from '../keys/report-type.ts';

/** Gateways between countries write "not known" as days far beyond any illness. */
const FARTHEST_ONSET = 127;
const NOTHING = new Uint8Array(0);

/**
 * Reads one `TemporaryExposureKey` that ends at `end` into the list. Absent fields have the standard's defaults: period 144,
 * type unknown; unknown fields are passed over.
 *
 * @throws ExposureError key-length, key-interval, key-period; whatever the reader throws for bytes that are no message
 */
export function readKey(reader: BinaryReader, end: number, into: KeyList): void {
  let data: Uint8Array = NOTHING;
  let risk = 0;
  let start = -1;
  let period: number = ROLLING_PERIOD;
  let type = 0;
  let onset: number | null = null;
  while (reader.pos < end) {
    const [field, wire] = reader.tag();
    if (field === 1 && wire === WireType.LengthDelimited) data = reader.bytes();
    else if (field === 2 && wire === WireType.Varint) risk = reader.int32();
    else if (field === 3 && wire === WireType.Varint) start = reader.int32();
    else if (field === 4 && wire === WireType.Varint) period = reader.int32();
    else if (field === 5 && wire === WireType.Varint) type = reader.int32();
    else if (field === 6 && wire === WireType.Varint) onset = reader.sint32();
    else if (field >= 1 && field <= 6)
      throw new ExposureError('export-malformed', { reason: `field ${field} of a key` });
    else reader.skip(wire, field);
  }
  if (reader.pos !== end) throw new ExposureError('export-malformed', { reason: 'a key runs over its end' });
  if (data.length !== 16) throw new ExposureError('key-length', { length: data.length });
  if (start < 0) throw new ExposureError('key-interval', { value: start });
  if (period < 1 || period > ROLLING_PERIOD) throw new ExposureError('key-period', { value: period });
  // proto2 reads a value an enumeration does not know as if the field were absent.
  const reportType = reportTypeOf(type) ?? 'unknown';
  into.add({
    data,
    rollingStart: start,
    rollingPeriod: period,
    reportType,
    // Deprecated, and 2^31 - 1 where a gateway between countries does not use it.
    transmissionRisk: risk < 0 || risk > 8 ? 0 : risk,
    daysSinceOnset: onset === null || Math.abs(onset) > FARTHEST_ONSET ? null : onset,
  });
}
