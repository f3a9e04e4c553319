import { readFileSync } from 'node:fs';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { TypesetError } from './errors.ts';
import type { LetterFonts } from './tinos.ts';

/** A folder that need not exist: every file the compiler sees is given to it in memory, so it reads nothing else. */
const ROOT = '/phong-tuyen-letters';
const TEMPLATES = ['page', 'letter', 'head', 'opening', 'body', 'closing', 'report'] as const;

export interface Compiled {
  readonly pdf: Uint8Array;
  /** Values of the metadata labelled `<spot>`. */
  readonly spots: unknown;
}

/** Typst with our templates and fonts loaded once. Not for two calls at once: each call is synchronous. */
export interface Compiler {
  compile(main: 'letter' | 'report', view: unknown, createdAt: Date): Compiled;
}

/**
 * Opens the compiler: about 150 ms once, for parsing the fonts.
 *
 * @param fonts the only faces it may use; the system's fonts are never searched
 */
export function openCompiler(fonts: LetterFonts): Compiler {
  const faces = [fonts.regular, fonts.bold, fonts.italic, fonts.boldItalic].map((face) => Buffer.from(face));
  const compiler = NodeCompiler.create({ workspace: ROOT, fontArgs: [{ fontBlobs: faces }] });
  for (const name of TEMPLATES) {
    compiler.addSource(`${ROOT}/${name}.typ`, readFileSync(new URL(`./template/${name}.typ`, import.meta.url), 'utf8'));
  }
  return {
    compile(main, view, createdAt) {
      compiler.mapShadow(`${ROOT}/view.json`, Buffer.from(JSON.stringify(view)));
      const source = { mainFilePath: `${ROOT}/${main}.typ` };
      try {
        // Both calls compile, the second from memory. A document object shared by the two would be freed only when
        // JavaScript's collector runs, which does not see its size: 3,000 rows hold 150 MB.
        const pdf = compiler.pdf(source, {
          // PDF/A-2b, for documents that are kept for long. The time is an argument, so the same letter gives the same bytes.
          pdfStandard: 'a-2b',
          creationTimestamp: Math.floor(createdAt.getTime() / 1000),
          // Tags read letters aloud; in a table of thousands of cells they are nine tenths of the file.
          pdfTags: main === 'letter',
        });
        return { pdf, spots: compiler.query(source, { selector: '<spot>', field: 'value' }) };
      } catch (error) {
        throw new TypesetError('compile-failed', error instanceof Error ? error.message.slice(0, 2000) : 'unknown');
      } finally {
        // The compiler remembers layouts across calls; without this a long-lived server would only grow.
        compiler.evictCache(main === 'letter' ? 1 : 0);
      }
    },
  };
}
