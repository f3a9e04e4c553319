import type { PosterContentView } from '@phong-tuyen/contracts';
import type { Catalogue } from './displays-queries.ts';

/** A ready headline with its lead. */
export type ReadyWords = Catalogue['wordings'][string][number];

/** A poster or slide on which nothing is written yet. */
export const EMPTY_CONTENT: PosterContentView = {
  headline: { vi: '', en: '' },
  lead: { vi: '', en: '' },
  appName: 'Bluezone',
  hotline: '1900 9095',
  urgent: false,
};

const named = (words: { vi: string; en: string }, app: string) => ({
  vi: words.vi.replaceAll('{app}', app),
  en: words.en.replaceAll('{app}', app),
});

/** Ready words take the place of what was there, with the app's name in them as it will be printed. */
export function withReady(content: PosterContentView, ready: ReadyWords | undefined): PosterContentView {
  if (ready === undefined) return content;
  return { ...content, headline: named(ready.headline, content.appName), lead: named(ready.lead, content.appName) };
}

export const isChosen = (ready: ReadyWords, content: PosterContentView): boolean =>
  named(ready.headline, content.appName).vi === content.headline.vi;

/** A headline in one line and without marks: for buttons, lists and names. */
export const plainHeadline = (headline: string, app: string): string =>
  headline
    .replace(/[*\n]+/g, ' ')
    .replaceAll('{app}', app)
    .replace(/\s+/g, ' ')
    .trim();
