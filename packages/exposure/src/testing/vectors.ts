import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Published vectors beside the checkout; tests that need them are skipped, and say so, where the folder is absent. */
const FOLDER = path.join(import.meta.dirname, '../../../../../shared/vectors');

export const hasVectors: boolean = existsSync(FOLDER);

export const readVectorFile = (name: string): Uint8Array => new Uint8Array(readFileSync(path.join(FOLDER, name)));

export const readVector = <T>(name: string): T => JSON.parse(readFileSync(path.join(FOLDER, name), 'utf8')) as T;
