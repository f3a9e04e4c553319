import { readFileSync } from 'node:fs';
import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import { TypesetError } from './errors.ts';
import type { LetterFonts } from './tinos.ts';

/** A folder that need not exist: every file the compiler sees is given to it in memory, so it reads nothing else. */
const ROOT = '/phong-tuyen-letters';
const TEMPLATES = ['page', 'letter', 'head', 'opening', 'body', 'closing', 'report'] as const;

export interface Compiled {
  readonly pdf: Uint8Array;
  readonly pageCount: number;
  /** Values of the metadata labelled `<spot>`. */
  readonly spots: unknown;
}

/** Typst with our templates and fonts loaded once. Not for two calls at once: each call is synchronous. */
export interface Compiler {
  compile(main: 'letter' | 'report', view: unknown, createdAt: Date): Compiled;
}

function faultOf(compiler: NodeCompiler, result: ReturnType<NodeCompiler['compile']>): string {
  const error = result.takeError();
  if (error === null) return 'unknown';
  return JSON.stringify(compiler.fetchDiagnostics(error)).slice(0, 2000);
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
  const render = (document: NodeTypstDocument, createdAt: Date): Compiled => ({
    // PDF/A-2b is what the national standards list asks of documents kept for long; the time stamp is an argument so
    // that the same letter always gives the same bytes.
    pdf: compiler.pdf(document, { pdfStandard: 'a-2b', creationTimestamp: Math.floor(createdAt.getTime() / 1000) }),
    pageCount: document.numOfPages,
    spots: compiler.query(document, { selector: '<spot>', field: 'value' }),
  });
  return {
    compile(main, view, createdAt) {
      compiler.mapShadow(`${ROOT}/view.json`, Buffer.from(JSON.stringify(view)));
      const result = compiler.compile({ mainFilePath: `${ROOT}/${main}.typ` });
      const document = result.result;
      if (document === null) throw new TypesetError('compile-failed', faultOf(compiler, result));
      try {
        return render(document, createdAt);
      } finally {
        // The compiler remembers layouts across calls; without this a long-lived server would only grow.
        compiler.evictCache(4);
      }
    },
  };
}
