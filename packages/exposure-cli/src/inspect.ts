import { readFile } from 'node:fs/promises';
import {
  ExposureError,
  fromBase64,
  inspectArchive,
  type ParsedExport,
  readExportBin,
  readPublicKey,
} from '@phong-tuyen/exposure';
import { print, refuse, refuseError } from './print.ts';

interface SeenSignature {
  readonly keyId: string;
  readonly keyVersion: string;
  readonly valid: boolean | null;
}

/**
 * `exposure inspect ARCHIVE.zip|export.bin [--key SPKI_BASE64]`: prints what an export says. `valid` is null where no key was
 * given, and for a bare export.bin, whose signatures are elsewhere.
 *
 * @returns exit code: 0, or 2 for a file that is refused
 */
export async function runInspect(args: readonly string[]): Promise<number> {
  const keyAt = args.indexOf('--key');
  const file = args.find((arg, at) => !arg.startsWith('--') && (keyAt === -1 || at !== keyAt + 1));
  if (file === undefined || (keyAt !== -1 && args[keyAt + 1] === undefined))
    return refuse('usage', 'exposure inspect ARCHIVE.zip|export.bin [--key SPKI_BASE64]');
  try {
    const spki = keyAt === -1 ? null : readSpki(args[keyAt + 1] ?? '');
    const bytes = new Uint8Array(await readFile(file));
    // A zip begins with "PK", an export.bin with "EK".
    if (bytes[0] === 0x45) {
      const parsed = readExportBin(bytes);
      printExport(
        parsed,
        parsed.header.signatureInfos.map((info) => seen(info, null)),
      );
      return 0;
    }
    const archive = inspectArchive(bytes, () => spki);
    if (spki !== null && archive.signatures.every((each) => each.valid === false))
      throw new ExposureError('signature-wrong');
    printExport(
      archive,
      archive.signatures.map((each) => seen(each.info, each.valid)),
    );
    return 0;
  } catch (error) {
    return refuseError(error, file);
  }
}

function readSpki(text: string): Uint8Array {
  try {
    const spki = fromBase64(text);
    readPublicKey(spki);
    return spki;
  } catch {
    throw new ExposureError('public-key-malformed');
  }
}

const seen = (info: { keyId: string; keyVersion: string }, valid: boolean | null): SeenSignature => ({
  keyId: info.keyId,
  keyVersion: info.keyVersion,
  valid,
});

function printExport({ header, keys, revisedKeys }: ParsedExport, signatures: readonly SeenSignature[]): void {
  print({
    region: header.region,
    start: header.start,
    end: header.end,
    batchNum: header.batchNumber,
    batchSize: header.batchSize,
    keys: keys.length,
    revisedKeys: revisedKeys.length,
    signatures,
  });
}
