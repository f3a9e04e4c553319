import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const FOLDER = path.join(path.dirname(fileURLToPath(import.meta.url)), 'images');

/** Invented signatures and a seal with "MẪU" in it: transparent PNG, as offices upload theirs. */
export const DEMO_IMAGES = {
  seal: 'seal.png',
  signatures: ['signature-1.png', 'signature-2.png', 'signature-3.png'],
} as const;

export function readDemoImage(name: string): Uint8Array {
  return readFileSync(path.join(FOLDER, name));
}
