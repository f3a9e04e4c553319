/** Starts the player of the screen whose token stands in the address. */
import './screen.css';
import { furnish } from './furniture.ts';
import { keepShell } from './keep-shell.ts';
import { openLine } from './line.ts';
import { isOutdated, ownScript } from './own-update.ts';
import { Player } from './player.ts';
import { Stage } from './stage.ts';

const TICK_MS = 500;
const PULSE_MS = 4_000;
const HEARTBEAT_MS = 60_000;
const UPDATE_MS = 10 * 60_000;

const root = document.getElementById('root');
const token = /^\/man-hinh\/([^/]+)/.exec(location.pathname)?.[1];
if (root !== null && token !== undefined) await start(root, decodeURIComponent(token));

async function start(place: HTMLElement, secret: string): Promise<void> {
  const furniture = furnish(place);
  const line = openLine(secret);
  const player = new Player(line, new Stage(furniture.stage));
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
  await keepShell().catch(swallow);
  setInterval(() => {
    void isOutdated().then((old) => {
      if (old) location.reload();
    }, swallow);
  }, UPDATE_MS);
}
