import { hidePhone } from '@phong-tuyen/messaging';
import { OPT_OUT_TEXTS } from './texts.ts';

/** What the page is to say. */
export type OptOutPage =
  | { readonly kind: 'ask' | 'resumed'; readonly phone: string }
  | { readonly kind: 'stopped'; readonly phone: string; readonly since: Date }
  | { readonly kind: 'unknown' };

type Texts = keyof typeof OPT_OUT_TEXTS;

// Without a script, a font or a picture: it opens at once on any phone that can read an SMS.
const STYLE = `:root{color-scheme:light dark;--ink:#12262b;--deep:#0b5a63;--paper:#fff;--line:#cfdcdd}
@media(prefers-color-scheme:dark){:root{--ink:#e8f0f0;--deep:#7cc7cf;--paper:#10191b;--line:#37494c}}
body{margin:0;background:var(--paper);color:var(--ink);font:1.125rem/1.6 system-ui,sans-serif}
main{max-width:34rem;margin:0 auto;padding:2rem 1.25rem}h1{font-size:1.5rem;line-height:1.3;color:var(--deep);margin:0 0 1rem}
p{margin:0 0 1rem}.en{font-size:.95rem;opacity:.85}form{margin:1.5rem 0}hr{border:0;border-top:1px solid var(--line)}
button{font:inherit;font-weight:600;min-height:3rem;padding:.5rem 1.5rem;border:2px solid var(--deep);border-radius:.5rem;background:var(--deep);color:var(--paper);cursor:pointer}
button.quiet{background:transparent;color:var(--deep)}button:focus-visible{outline:3px solid #e0a526;outline-offset:2px}`;

/** The page as HTML, Vietnamese first, English below. Nothing in it comes from outside but digits and a time. */
export function renderOptOutPage(page: OptOutPage): string {
  const values =
    page.kind === 'unknown'
      ? {}
      : { phone: hidePhone(page.phone), time: page.kind === 'stopped' ? timeOf(page.since) : '' };
  const pair = (key: Texts) => {
    const [vi, en] = OPT_OUT_TEXTS[key].map((text) =>
      text.replace(/\{(\w+)\}/g, (_, name: string) => values[name as never] ?? ''),
    );
    return `<p>${vi}</p><p class="en" lang="en">${en}</p>`;
  };
  const form = (act: 'stop' | 'resume', quiet = '') =>
    `<form method="post"><input type="hidden" name="act" value="${act}"><button${quiet}>${OPT_OUT_TEXTS[act].join(' · ')}</button></form>`;
  const body = {
    ask: () => pair('ask') + form('stop') + pair('law'),
    stopped: () =>
      `<div role="status">${pair('stopped')}</div>${pair('law')}<hr>${pair('mistake')}${form('resume', ' class="quiet"')}`,
    resumed: () => `<div role="status">${pair('resumed')}</div><hr>${form('stop', ' class="quiet"')}`,
    unknown: () => pair('unknown'),
  }[page.kind]();
  return `<!doctype html><html lang="vi"><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex"><title>${OPT_OUT_TEXTS.title[0]}</title><style>${STYLE}</style><main><h1>${OPT_OUT_TEXTS.title[0]}</h1>${body}</main></html>`;
}

const CLOCK = new Intl.DateTimeFormat('vi-VN', {
  timeZone: 'Asia/Ho_Chi_Minh',
  hour: '2-digit',
  minute: '2-digit',
  day: 'numeric',
  month: 'numeric',
  year: 'numeric',
});
const timeOf = (at: Date): string => CLOCK.format(at);
