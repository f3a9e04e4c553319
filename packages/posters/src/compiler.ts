import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { PosterError } from './errors.ts';

/** A folder that need not exist: every file the compiler sees is given to it in memory, so it reads nothing else. */
const ROOT = '/phong-tuyen-posters';
const TEMPLATES = ['main', 'pieces', 'sheet', 'frame', 'tent', 'band', 'slides'] as const;
const FACES = [
  '400Regular/BeVietnamPro_400Regular',
  '500Medium/BeVietnamPro_500Medium',
  '600SemiBold/BeVietnamPro_600SemiBold',
  '700Bold/BeVietnamPro_700Bold',
  '800ExtraBold/BeVietnamPro_800ExtraBold',
  '900Black/BeVietnamPro_900Black',
];

/** Typst with our templates and fonts loaded once. Each call is synchronous. */
export interface PosterCompiler {
  pdf(view: unknown, createdAt: Date): Uint8Array;
  /** The pages under one another; letters are drawn as outlines, so that no reader needs the fonts. */
  svg(view: unknown): string;
}

/** Opens the compiler with Be Vietnam Pro from `@expo-google-fonts/be-vietnam-pro` (OFL-1.1): about 100 ms once. */
export function openPosterCompiler(): PosterCompiler {
  const require = createRequire(import.meta.url);
  const fonts = FACES.map((face) => readFileSync(require.resolve(`@expo-google-fonts/be-vietnam-pro/${face}.ttf`)));
  const compiler = NodeCompiler.create({ workspace: ROOT, fontArgs: [{ fontBlobs: fonts }] });
  for (const name of TEMPLATES)
    compiler.addSource(`${ROOT}/${name}.typ`, readFileSync(new URL(`./template/${name}.typ`, import.meta.url), 'utf8'));
  const source = { mainFilePath: `${ROOT}/main.typ` };
  const run = <T>(view: unknown, work: () => T): T => {
    compiler.mapShadow(`${ROOT}/view.json`, Buffer.from(JSON.stringify(view)));
    try {
      return work();
    } catch (error) {
      throw new PosterError(messageOf(error));
    } finally {
      // The compiler remembers layouts across calls; without this a long-lived server would only grow.
      compiler.evictCache(0);
    }
  };
  return {
    pdf: (view, createdAt) =>
      run(view, () =>
        compiler.pdf(source, { creationTimestamp: Math.floor(createdAt.getTime() / 1000), pdfTags: false }),
      ),
    svg: (view) => run(view, () => compiler.plainSvg(source)),
  };
}

/** The compiler says what is wrong in `code` and leaves `message` empty. */
function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  const text = 'code' in error && typeof error.code === 'string' ? error.code : error.message;
  return text.slice(0, 2000);
}
