import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = path.join(path.dirname(fileURLToPath(import.meta.url)), '../..');

export interface SourceFile {
  /** Path from the repository's root, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

/** Files that git tracks or would track, so that the tests see what a reader of the repository sees. */
export function listFiles(pattern: RegExp): SourceFile[] {
  const names = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
    .split('\0')
    .filter((name) => name !== '' && pattern.test(name));
  return [...new Set(names)].flatMap((name) => {
    try {
      return [{ path: name, text: readFileSync(path.join(ROOT, name), 'utf8') }];
    } catch {
      // tracked and deleted in the working tree
      return [];
    }
  });
}

export const isTest = (file: SourceFile) => /\.test\.tsx?$|\/testing(\/|\.ts$)|^tests\//.test(file.path);
export const isGenerated = (file: SourceFile) => /\.gen\.ts$|\/paraglide\//.test(file.path);

export const sources = listFiles(/\.tsx?$/).filter((file) => !isGenerated(file));

export interface Import {
  readonly from: SourceFile;
  /** As written. */
  readonly specifier: string;
  /** Repository path when relative, else null. */
  readonly target: string | null;
}

/** Static imports and re-exports, and dynamic imports of a literal. */
export function importsOf(file: SourceFile): Import[] {
  const found = file.text.matchAll(
    /(?:^|\n)\s*(?:import|export)\s[^;'"]*?from\s*['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)|(?:^|\n)import\s*['"]([^'"]+)['"]/g,
  );
  return [...found].map((match) => {
    const specifier = match[1] ?? match[2] ?? match[3] ?? '';
    const target = specifier.startsWith('.') ? path.posix.join(path.posix.dirname(file.path), specifier) : null;
    return { from: file, specifier, target };
  });
}

export const allImports = sources.flatMap(importsOf);

/** Names of the folders directly under `folder` that hold tracked files. */
export function listFolders(folder: string): string[] {
  const names = listFiles(/./)
    .filter((file) => file.path.startsWith(`${folder}/`))
    .map((file) => file.path.slice(folder.length + 1).split('/'))
    .filter((parts) => parts.length > 1)
    .map((parts) => parts[0] ?? '');
  return [...new Set(names)].sort();
}
