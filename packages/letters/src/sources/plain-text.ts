import { LetterError } from '../read/letter-error.ts';

/** Text of a plain file: UTF-8 with or without mark, or UTF-16 with one. @throws LetterError wrong-type for binary files */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const nul = bytes.subarray(0, 4096).filter((byte) => byte === 0).length;
  if (nul > 64) throw new LetterError('wrong-type');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    const control = bytes.subarray(0, 4096).filter((byte) => byte < 9 || (byte > 13 && byte < 32)).length;
    if (control > 16) throw new LetterError('wrong-type', { cause });
    return new TextDecoder('windows-1258').decode(bytes);
  }
}
