import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { functionOf } from './message-function.ts';

const HOME = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
export const MESSAGES_FOLDER = path.join(HOME, 'messages');
const OUTPUT = path.join(HOME, 'src/messages');

export type Texts = Readonly<Record<string, string>>;

/** Names of the areas, by listing the folder. */
export function listMessageAreas(): string[] {
  return readdirSync(MESSAGES_FOLDER, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

/**
 * Texts of one area in one language.
 *
 * @throws Error naming the file when it is not an object of strings
 */
export function readTexts(area: string, language: 'vi' | 'en'): Texts {
  const file = path.join(MESSAGES_FOLDER, area, `${language}.json`);
  const value: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (typeof value !== 'object' || value === null) throw new Error(`${file} holds no object`);
  for (const [key, text] of Object.entries(value))
    if (typeof text !== 'string') throw new Error(`${file}: ${key} is not a text`);
  return value as Texts;
}

/**
 * The module of one area: one typed function per message, so that a build carries only the messages it uses.
 *
 * @throws Error naming every key that one of the languages lacks
 */
export function moduleOfArea(area: string): string {
  const vi = readTexts(area, 'vi');
  const en = readTexts(area, 'en');
  const missing = [
    ...Object.keys(vi).filter((key) => en[key] === undefined),
    ...Object.keys(en).filter((key) => vi[key] === undefined),
  ];
  if (missing.length > 0) throw new Error(`messages/${area}: only in one language: ${missing.join(', ')}`);
  const functions = Object.keys(vi)
    .sort()
    .map((key) => functionOf(key, { vi: vi[key] ?? '', en: en[key] ?? '' }));
  const names = ['inLanguage', 'counted', 'shown'].filter((name) =>
    functions.some((text) => text.includes(`$${name}(`)),
  );
  const imports = names.map((name) => `${name} as $${name}`).join(', ');
  return [
    `// Made from messages/${area}/{vi,en}.json by scripts/compile-messages.ts. Change those.`,
    `import { ${imports} } from '../language/message.ts';`,
    '',
    ...functions,
    '',
  ].join('\n');
}

/** Writes `src/messages/<area>.gen.ts` for every area, touching only files whose content changes. */
export function compileMessages(): void {
  mkdirSync(OUTPUT, { recursive: true });
  const areas = listMessageAreas();
  for (const name of readdirSync(OUTPUT))
    if (!areas.includes(name.replace(/\.gen\.ts$/, ''))) rmSync(path.join(OUTPUT, name));
  for (const area of areas) {
    const file = path.join(OUTPUT, `${area}.gen.ts`);
    const text = moduleOfArea(area);
    if (!readdirSync(OUTPUT).includes(path.basename(file)) || readFileSync(file, 'utf8') !== text)
      writeFileSync(file, text);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) compileMessages();
