import { INSTALL_STEPS, stepDrawing } from '@phong-tuyen/install-guide';
import { qrSvg } from '@phong-tuyen/qr';
import { Html, html } from './html.ts';
import { PAGE_STYLE } from './page-style.ts';
import type { PhoneKind } from './phone-kind.ts';
import type { Store } from './store-address.ts';
import { type PageLanguage, text } from './texts.ts';

export interface InstallPage {
  readonly language: PageLanguage;
  readonly phone: PhoneKind;
  /** The code that was found; null for who came without one, or with a wrong one. */
  readonly code: string | null;
  /** What was typed in its place. */
  readonly wrongCode: string | null;
  /** Whose page it is: the province's committee. */
  readonly issuer: string;
  /** This page's short address for QR and typing. */
  readonly address: string;
  /** Where each store's button leads; null while nobody has set the app's address. */
  readonly storeLink: Readonly<Record<Store, string | null>>;
}

/** The whole page: no script, no picture to fetch, under 30 kB, usable without its style. */
export function renderInstallPage(page: InstallPage): string {
  const { language } = page;
  const t = (key: Parameters<typeof text>[0], values?: Record<string, string>) => text(key, language, values);
  const title = t(page.wrongCode === null ? 'title' : 'wrongCodeTitle');
  return `<!DOCTYPE html>\n${
    html`<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex,nofollow"><title>${title}</title><style>${new Html(PAGE_STYLE)}</style></head>
<body><div class="page"><div class="top"><a href="?ngon-ngu=${language === 'vi' ? 'en' : 'vi'}" hreflang="${language === 'vi' ? 'en' : 'vi'}" lang="${language === 'vi' ? 'en' : 'vi'}">${t('otherLanguage')}</a><span>${t('from', { issuer: page.issuer })}</span></div>
<main><h1>${title}</h1>
${page.wrongCode === null ? html`<p class="lead">${t('lead')}</p>` : html`<p class="notice">${t('wrongCode', { code: page.wrongCode })}</p>`}
${page.phone === 'other' ? bothStores(page) : oneStore(page, page.phone)}
<div class="paper"><h2>${t('scanToInstall')}</h2><div class="qr">${new Html(qrSvg(page.address))}</div><p class="address">${page.address}</p></div>
<h2>${t('steps')}</h2>
<ol>${INSTALL_STEPS.map((step, index) => html`<li class="step">${new Html(stepDrawing(step.key))}<div><h3>${String(index + 1)}. ${step.title[language]}</h3><p>${step.text[language]}</p></div></li>`)}</ol>
<div class="fails"><h2>${t('ifFails')}</h2><ul>${(['failOld', 'failSpace', 'failLine', 'failHelp'] as const).map((key) => html`<li>${t(key)}</li>`)}</ul></div>
</main><div class="foot small"><p>${page.code === null ? t('privacyNoCode') : t('privacy', { code: page.code })}</p></div></div></body></html>`
      .text
  }\n`;
}

const otherOf = (store: Store): Store => (store === 'android' ? 'ios' : 'android');
const openKey = (store: Store) => (store === 'android' ? 'openAndroid' : 'openIos');

/** A button that opens the store, or, without an address, what to look for there. */
function wayTo(store: Store, { language, storeLink }: InstallPage, look: 'go' | 'second'): Html {
  const link = storeLink[store];
  if (link === null)
    return html`<span class="notice">${text(store === 'android' ? 'findAndroid' : 'findIos', language)}</span>`;
  return html`<a class="${look}" rel="nofollow" href="${link}">${text(openKey(store), language)}</a>`;
}

function oneStore(page: InstallPage, store: Store): Html {
  return html`<p class="screen">${wayTo(store, page, 'go')}</p>
<p class="small">${text('otherPhone', page.language)} ${wayTo(otherOf(store), page, 'second')}</p>`;
}

/** At a computer the phone takes over by the QR; a phone that does not say what it is gets both buttons. */
function bothStores(page: InstallPage): Html {
  const { language, address } = page;
  const buttons = (['android', 'ios'] as const).map(
    (store) =>
      html`<p class="small">${text(store === 'android' ? 'forAndroid' : 'forIos', language)}</p><p>${wayTo(store, page, 'go')}</p>`,
  );
  const qr = html`<p>${text('notAPhone', language)}</p><div class="qr">${new Html(qrSvg(address, { label: text('qrLabel', language) }))}</div><p>${text('orType', language)} <span class="address">${address}</span></p>`;
  return html`<div class="screen">${qr}${buttons}</div>`;
}
