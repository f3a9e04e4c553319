import '../theme/fonts.css';
import '../theme/tokens.css';
import '../theme/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { language } from '../language/language.ts';
import { keepAwake } from './keep-awake.ts';
import { KioskApp } from './kiosk-app.tsx';
import { openTickStore } from './tick-store.ts';

document.documentElement.lang = language();
const token = decodeURIComponent(window.location.pathname.split('/')[2] ?? '');
const manifest = document.createElement('link');
manifest.rel = 'manifest';
manifest.href = `/api/quay/${encodeURIComponent(token)}/manifest`;
document.head.append(manifest);
void navigator.serviceWorker?.register('/kiosk-worker.js', { scope: '/quay/' });
void navigator.storage?.persist?.();
keepAwake();

const place = document.getElementById('root');
if (place === null) throw new Error('kiosk.html has no element "root"');
const store = await openTickStore().catch(() => null);
createRoot(place).render(
  <StrictMode>
    <KioskApp token={token} store={store} />
  </StrictMode>,
);
