/** Starts the player of the screen whose token stands in the address. */
import './screen.css';
import { keepPage, ownScript } from '../own-page/keep-page.ts';
import { linkManifest } from '../own-page/link-manifest.ts';
import { furnish } from './furniture.ts';
import { openLine } from './line.ts';
import { Player } from './player.ts';
import { Stage } from './stage.ts';

const TICK_MS = 500;
const PULSE_MS = 4_000;
const HEARTBEAT_MS = 60_000;

let waiting = false;
const root = document.getElementById('root');
const token = /^\/man-hinh\/([^/]+)/.exec(location.pathname)?.[1];
if (root !== null && token !== undefined) await start(root, decodeURIComponent(token));

async function start(place: HTMLElement, secret: string): Promise<void> {
  linkManifest(`/api/screen-player/${encodeURIComponent(secret)}/web-manifest`);
  const furniture = furnish(place);
  const line = openLine(secret);
  const stage = new Stage(furniture.stage);
  const player = new Player(line, stage);
  const startedAt = new Date().toISOString();
  const swallow = (error: unknown) => player.faults.note(error);
  addEventListener('error', (event) => swallow(event.error));
  addEventListener('unhandledrejection', (event) => swallow(event.reason));

  const tick = () => {
    void player.tick();
    furniture.draw(player);
  };
  const pulse = () => void player.pulse().then(tick);
  const heartbeat = async () => {
    const { manifest, showing } = player.view;
    const usage = await navigator.storage?.estimate?.().catch(() => null);
    await line.heartbeat({
      showing,
      version: manifest?.version ?? null,
      app: ownScript(),
      width: innerWidth * devicePixelRatio,
      height: innerHeight * devicePixelRatio,
      storageUsed: usage?.usage ?? null,
      startedAt,
      faults: player.faults.take(),
    });
  };

  await player.wake().catch(swallow);
  tick();
  await player.pulse();
  tick();
  setInterval(tick, TICK_MS);
  setInterval(pulse, PULSE_MS);
  addEventListener('online', pulse);
  const beat = () => void heartbeat().catch(swallow);
  beat();
  setInterval(beat, HEARTBEAT_MS);
  await keepPage('screen', { scope: '/man-hinh/', onNewer: () => beginAnewBetweenItems(stage), onFault: swallow });
}

/** What stands is shown to its end; where one item stands all day, the next look for a newer page does not wait again. */
function beginAnewBetweenItems(stage: Stage): void {
  if (waiting) location.reload();
  waiting = true;
  const { key } = stage;
  setInterval(() => {
    if (stage.key !== key) location.reload();
  }, TICK_MS);
}
