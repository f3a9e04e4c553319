import { BinaryReader, WireType } from '@bufbuild/protobuf/wire';
import { ExposureError } from '../errors.ts';
import { decodeText } from '../input/text.ts';
import { KeyList } from '../keys/key-list.ts';
import { type ExportHeader, FILE_HEADER, LONGEST_REGION } from './export-header.ts';
import { readKey } from './read-key.ts';
import { readSignatureInfo, type SignatureInfo } from './signature-info.ts';

/** What an export.bin says. */
export interface ParsedExport {
  readonly header: ExportHeader;
  readonly keys: KeyList;
  readonly revisedKeys: KeyList;
}

/** No field of an export is longer: keys have some thirty bytes, signature infos a few hundred. */
const LONGEST_FIELD = 4_096;
/** Bytes a field's tag and length can take. */
const LONGEST_TAG = 15;
const MOST_SIGNATURES = 32;

/**
 * Reads export.bin as it comes, piece by piece: only the keys themselves are kept.
 *
 * @example
 * const parser = new ExportParser({ mostKeys: 1_000_000 });
 * for await (const piece of pieces) parser.push(piece);
 * const { header, keys } = parser.finish();
 */
export class ExportParser {
  readonly #mostKeys: number;
  readonly #keys: KeyList;
  readonly #revisedKeys = new KeyList();
  readonly #infos: SignatureInfo[] = [];
  readonly #numbers = { start: 0, end: 0, batchNumber: 0, batchSize: 0 };
  #region = '';
  #rest: Uint8Array = new Uint8Array(0);
  #isBegun = false;

  /** @param limits.expectedKeys makes room at once instead of by and by */
  constructor(limits: { readonly mostKeys: number; readonly expectedKeys?: number }) {
    this.#mostKeys = limits.mostKeys;
    this.#keys = new KeyList(Math.min(limits.mostKeys, limits.expectedKeys ?? 0));
  }

  /** @throws ExposureError header-wrong, export-malformed, too-many-keys, or one of `readKey` */
  push(piece: Uint8Array): void {
    const bytes = new Uint8Array(this.#rest.length + piece.length);
    bytes.set(this.#rest);
    bytes.set(piece, this.#rest.length);
    this.#rest = bytes.slice(this.#consume(bytes));
  }

  /** @throws ExposureError header-wrong, export-truncated, trailing-bytes, batch-number, period-wrong */
  finish(): ParsedExport {
    if (!this.#isBegun) throw new ExposureError('header-wrong');
    if (this.#rest.length > 0) throw leftOver(this.#rest);
    const { start, end, batchNumber, batchSize } = this.#numbers;
    if (batchNumber < 1 || batchNumber > batchSize)
      throw new ExposureError('batch-number', { number: batchNumber, size: batchSize });
    if (start > end) throw new ExposureError('period-wrong');
    const header = { region: this.#region, ...this.#numbers, signatureInfos: this.#infos };
    return { header, keys: this.#keys, revisedKeys: this.#revisedKeys };
  }

  /** @returns how many bytes were understood; the rest waits for the next piece */
  #consume(bytes: Uint8Array): number {
    let done = 0;
    if (!this.#isBegun) {
      if (bytes.length < FILE_HEADER.length) return 0;
      if (FILE_HEADER.some((byte, at) => bytes[at] !== byte)) throw new ExposureError('header-wrong');
      this.#isBegun = true;
      done = FILE_HEADER.length;
    }
    const reader = new BinaryReader(bytes, decodeText);
    for (reader.pos = done; reader.pos < reader.len; done = reader.pos) {
      try {
        if (!this.#readField(reader, bytes)) break;
      } catch (cause) {
        if (cause instanceof ExposureError) throw cause;
        // A tag that is cut off by the end of this piece looks like a wrong one.
        if (reader.len - done < LONGEST_TAG) break;
        throw new ExposureError('export-malformed', { reason: cause instanceof Error ? cause.message : String(cause) });
      }
    }
    return done;
  }

  /** @returns false when the field goes on in the next piece */
  #readField(reader: BinaryReader, bytes: Uint8Array): boolean {
    const first = bytes[reader.pos] as number;
    // Field number 0 or a wire type that does not exist: what follows was never part of the message.
    if (first < 8 || (first & 7) > 5) throw new ExposureError('trailing-bytes', { where: 'export.bin' });
    const [field, wire] = reader.tag();
    if (wire !== WireType.LengthDelimited) {
      if (field === 1 || field === 2) {
        if (wire !== WireType.Bit64) throw new ExposureError('export-malformed', { reason: `field ${field}` });
        this.#numbers[field === 1 ? 'start' : 'end'] = Number(reader.fixed64());
      } else if (field === 4 || field === 5) {
        if (wire !== WireType.Varint) throw new ExposureError('export-malformed', { reason: `field ${field}` });
        this.#numbers[field === 4 ? 'batchNumber' : 'batchSize'] = reader.int32();
      } else if (field === 3 || (field >= 6 && field <= 8))
        throw new ExposureError('export-malformed', { reason: `field ${field}` });
      else reader.skip(wire, field);
      return true;
    }
    if (field === 1 || field === 2 || field === 4 || field === 5)
      throw new ExposureError('export-malformed', { reason: `field ${field}` });
    const length = reader.uint32();
    if (length > LONGEST_FIELD)
      throw new ExposureError('export-malformed', { reason: `field ${field} of ${length} bytes` });
    const end = reader.pos + length;
    if (end > reader.len) return false;
    if (field === 7 || field === 8) this.#readKey(reader, field, end);
    else this.#readMessage(field, bytes.slice(reader.pos, end));
    reader.pos = end;
    return true;
  }

  #readKey(reader: BinaryReader, field: 7 | 8, end: number): void {
    if (this.#keys.length + this.#revisedKeys.length >= this.#mostKeys)
      throw new ExposureError('too-many-keys', { limit: this.#mostKeys });
    try {
      readKey(reader, end, field === 7 ? this.#keys : this.#revisedKeys);
    } catch (cause) {
      // The key lies wholly in this piece: what does not fit in it is wrong, not cut off.
      if (cause instanceof ExposureError) throw cause;
      throw new ExposureError('export-malformed', { reason: 'a key is no message' });
    }
  }

  #readMessage(field: number, bytes: Uint8Array): void {
    if (field === 6) {
      if (this.#infos.length >= MOST_SIGNATURES)
        throw new ExposureError('export-malformed', { reason: 'signature infos' });
      this.#infos.push(readSignatureInfo(bytes, 'export-malformed'));
    } else if (field === 3) {
      this.#region = decodeText(bytes);
      if (this.#region.length > LONGEST_REGION) throw new ExposureError('export-malformed', { reason: 'region' });
    }
  }
}

const WIRES: Readonly<Record<number, WireType>> = {
  1: WireType.Bit64,
  2: WireType.Bit64,
  3: WireType.LengthDelimited,
  4: WireType.Varint,
  5: WireType.Varint,
  6: WireType.LengthDelimited,
  7: WireType.LengthDelimited,
  8: WireType.LengthDelimited,
};

/** What cannot be read at the end: a field of the format that was cut off, or something that was never part of it. */
function leftOver(rest: Uint8Array): ExposureError {
  const first = rest[0] as number;
  const isOurs = WIRES[first >> 3] === (first & 7);
  return isOurs ? new ExposureError('export-truncated') : new ExposureError('trailing-bytes', { where: 'export.bin' });
}
