import '../theme/fonts.css';
import '../theme/tokens.css';
import '../theme/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { language } from '../language/language.ts';
import { keepPage } from '../own-page/keep-page.ts';
import { linkManifest } from '../own-page/link-manifest.ts';
import { beginAnewWhenIdle } from './begin-anew.ts';
import { keepAwake } from './keep-awake.ts';
import { KioskApp } from './kiosk-app.tsx';
import { openTickStore } from './tick-store.ts';

document.documentElement.lang = language();
const token = decodeURIComponent(window.location.pathname.split('/')[2] ?? '');
linkManifest(`/api/quay/${encodeURIComponent(token)}/manifest`);
void keepPage('kiosk', { scope: '/quay/', onNewer: beginAnewWhenIdle, onFault: () => undefined });
keepAwake();

const place = document.getElementById('root');
if (place === null) throw new Error('kiosk.html has no element "root"');
const store = await openTickStore().catch(() => null);
createRoot(place).render(
  <StrictMode>
    <KioskApp token={token} store={store} />
  </StrictMode>,
);
