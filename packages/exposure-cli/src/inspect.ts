import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import {
  ExposureError,
  fromBase64,
  inspectArchive,
  type ParsedExport,
  readExportBin,
  readPublicKey,
} from '@phong-tuyen/exposure';
import { explain, print, refuse, refuseError } from './print.ts';

const USAGE = 'exposure inspect ARCHIVE.zip|export.bin [--key SPKI_BASE64]';

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
  const asked = readArguments(args);
  if (asked === null) return refuse('usage', USAGE);
  if (asked.help) return explain(USAGE);
  const { file, key } = asked;
  try {
    const spki = key === undefined ? null : readSpki(key);
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

/** @returns null when it is not one file and at most one key: a misspelt option must not leave a signature unjudged */
function readArguments(args: readonly string[]): { file: string; key: string | undefined; help: boolean } | null {
  try {
    const options = { key: { type: 'string' }, help: { type: 'boolean', default: false } } as const;
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const [file = ''] = positionals;
    return values.help || (positionals.length === 1 && file !== '')
      ? { file, key: values.key, help: values.help }
      : null;
  } catch {
    return null;
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
