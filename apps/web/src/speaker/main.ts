import '../theme/fonts.css';
import '../theme/tokens.css';
import './speaker.css';
import { ServerClock } from './server-clock.ts';
import { SpeakerLine } from './speaker-line.ts';
import { SpeakerPlayer } from './speaker-player.ts';
import { SpeakerSound } from './speaker-sound.ts';
import { SpeakerStore } from './speaker-store.ts';
import { SpeakerView } from './speaker-view.ts';

const LOOK_FOR_NEWER_MS = 10 * 60_000;
/** The hashed name of this very script. */
const VERSION = /([\w-]+)\.js/.exec(import.meta.url)?.[1] ?? 'dev';

/** Starts the page: one window of it plays, another one only says so. */
async function start(root: HTMLElement, token: string): Promise<void> {
  const store = await SpeakerStore.open(`phong-tuyen-speaker-${token.slice(0, 12)}`);
  const kept = await store.readState();
  const steady = () => performance.now();
  const clock = new ServerClock({ wall: () => Date.now(), steady }, kept.clock);
  const sound = new SpeakerSound();
  const player: SpeakerPlayer = new SpeakerPlayer({
    store,
    line: new SpeakerLine(token),
    sound,
    clock,
    version: VERSION,
    steady,
    newId: newId,
    onChange: () => view.draw(),
    reload: () => location.reload(),
  });
  const view: SpeakerView = new SpeakerView(root, { player, sound, clock });
  await player.wakeUp(kept);
  setInterval(() => {
    void player.tick();
    view.draw();
  }, 1_000);
  void player.beat();
  void sound.allowedWithoutTap.then((isAllowed) => {
    if (isAllowed) setInterval(() => void lookForNewer(player), LOOK_FOR_NEWER_MS);
  });
  await keepAwake();
}

/** Random UUID of version 4, also where a page without https has no `randomUUID`. */
function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** Only where sound needs no tap: after loading anew by itself the machine must not stand silent. */
async function lookForNewer(player: SpeakerPlayer): Promise<void> {
  const page = await fetch(location.href, { cache: 'no-store' }).then(
    (answer) => (answer.ok ? answer.text() : ''),
    () => '',
  );
  if (page.includes('/assets/speaker-') && !page.includes(VERSION)) player.wantReload();
}

/** The screen's sleep would stop timers; it is asked for again whenever the page comes back to sight. */
async function keepAwake(): Promise<void> {
  const ask = () => navigator.wakeLock?.request('screen').catch(() => undefined);
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && void ask());
  await ask();
}

/** Lets the commune put the page on its computer's desktop, opened on its own and in full. */
function offerInstall(token: string): void {
  const link = document.createElement('link');
  link.rel = 'manifest';
  link.href = `/api/speakers/${encodeURIComponent(token)}/manifest`;
  document.head.append(link);
}

/** The first visit is not yet behind the worker: what the page is made of is put where the worker looks. */
async function keepPage(): Promise<void> {
  if (navigator.serviceWorker === undefined) return;
  await navigator.serviceWorker.register('/speaker-worker.js', { scope: '/loa/' });
  const parts = document.querySelectorAll<HTMLElement>(
    'script[src], link[rel="stylesheet"], link[rel="modulepreload"]',
  );
  const addresses = [...parts].map((part) => part.getAttribute('src') ?? part.getAttribute('href') ?? '');
  const kept = await caches.open('speaker-page');
  await kept.addAll([location.pathname, ...addresses.filter((address) => address.startsWith('/assets/'))]);
}

const root = document.getElementById('root');
const token = location.pathname.split('/')[2] ?? '';
if (root !== null) {
  offerInstall(token);
  // Without a line the kept page is what is shown; it need not be kept again.
  void keepPage().catch(() => undefined);
  const alone = (act: () => Promise<void>) =>
    navigator.locks === undefined
      ? act()
      : navigator.locks.request(`speaker-${token}`, { ifAvailable: true }, async (lock) => {
          if (lock === null) return SpeakerView.sayOtherWindow(root);
          await act();
          // Held as long as the window lives.
          return new Promise<void>(() => undefined);
        });
  void alone(() => start(root, token));
}
