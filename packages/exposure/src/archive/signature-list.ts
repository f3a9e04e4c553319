import { BinaryWriter, WireType } from '@bufbuild/protobuf/wire';
import { ExposureError } from '../errors.ts';
import { encodeText } from '../input/text.ts';
import { readFields, readSignatureInfo, type SignatureInfo, writeSignatureInfo } from './signature-info.ts';

/** One signature of export.sig: `TEKSignature`. */
export interface ExportSignature {
  readonly info: SignatureInfo;
  readonly batchNumber: number;
  readonly batchSize: number;
  /** ECDSA over all of export.bin, its 16-byte header included, in DER. */
  readonly signature: Uint8Array;
}

/** Longest export.sig that is looked at, bytes. */
export const LONGEST_SIGNATURE_LIST = 65_536;
const LONGEST_SIGNATURE = 1_024;

/** @returns export.sig: a `TEKSignatureList`, in the order given */
export function writeSignatureList(signatures: readonly ExportSignature[]): Uint8Array {
  const list = new BinaryWriter(encodeText);
  for (const each of signatures) {
    const item = new BinaryWriter(encodeText);
    item.tag(1, WireType.LengthDelimited).bytes(writeSignatureInfo(each.info));
    item.tag(2, WireType.Varint).int32(each.batchNumber);
    item.tag(3, WireType.Varint).int32(each.batchSize);
    item.tag(4, WireType.LengthDelimited).bytes(each.signature);
    list.tag(1, WireType.LengthDelimited).bytes(item.finish());
  }
  return list.finish();
}

/** @throws ExposureError signature-list-malformed */
export function readSignatureList(bytes: Uint8Array): ExportSignature[] {
  const signatures: ExportSignature[] = [];
  readFields(bytes, 'signature-list-malformed', (field, wire, reader) => {
    if (field !== 1) return false;
    expectWire(wire, WireType.LengthDelimited);
    signatures.push(readSignature(reader.bytes()));
    return true;
  });
  return signatures;
}

function readSignature(bytes: Uint8Array): ExportSignature {
  let info: SignatureInfo = { keyVersion: '', keyId: '', algorithm: '' };
  let signature = new Uint8Array(0);
  const numbers = { 2: 1, 3: 1 };
  readFields(bytes, 'signature-list-malformed', (field, wire, reader) => {
    if (field === 1 || field === 4) {
      expectWire(wire, WireType.LengthDelimited);
      const value = reader.bytes();
      if (field === 1) info = readSignatureInfo(value, 'signature-list-malformed');
      else signature = Uint8Array.from(value);
    } else if (field === 2 || field === 3) {
      expectWire(wire, WireType.Varint);
      numbers[field] = reader.int32();
    } else return false;
    return true;
  });
  if (signature.length > LONGEST_SIGNATURE)
    throw new ExposureError('signature-list-malformed', { reason: 'a signature is too long' });
  return { info, batchNumber: numbers[2], batchSize: numbers[3], signature };
}

function expectWire(found: WireType, expected: WireType): void {
  if (found !== expected) throw new ExposureError('signature-list-malformed', { reason: 'a field of another type' });
}
