import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { inject } from 'vitest';
import { type Application, buildApplication } from '../../apps/server/src/composition/build-application.ts';
import { Closing } from '../../apps/server/src/composition/close-in-order.ts';
import { readSettings } from '../../apps/server/src/composition/settings.ts';
import { buildDisplaysProvince } from '../../apps/server/src/modules/displays/testing.ts';
import type { BuiltStaff } from '../../apps/server/src/modules/organisation/testing.ts';
import type { CommandContext } from '../../apps/server/src/platform/database/command-context.ts';
import { createDatabase, TEMPLATE } from '../../apps/server/src/platform/database/testing/template.ts';
import type { Actor } from '../../apps/server/src/platform/http/actor.ts';
import { serveWeb } from '../../apps/server/src/platform/http/serve-web.ts';
import { createLogger } from '../../apps/server/src/platform/logs/logger.ts';
import { inCommand } from '../../apps/server/src/platform/testing/test-context.ts';
import { ROOT } from '../architecture/source-files.ts';
import { type BrokenLine, openLine } from '../refusals/broken-line.ts';

export const WEB = path.join(ROOT, 'apps/web/dist');

/** A clock that goes as clocks do and can be moved on. */
export class MovableClock {
  #ahead: number;
  constructor(start: Date) {
    this.#ahead = start.getTime() - Date.now();
  }
  now(): Date {
    return new Date(Date.now() + this.#ahead);
  }
  moveTo(time: number): number {
    const by = time - this.now().getTime();
    this.#ahead += by;
    return by;
  }
}

/** The real server with the built web, behind a line that can be cut. */
export interface ScreenOffice {
  readonly application: Application;
  readonly clock: MovableClock;
  readonly line: BrokenLine;
  readonly filesFolder: string;
  readonly staff: BuiltStaff;
  as<T>(actor: Actor, act: (context: CommandContext) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** @param webFolder the built web; one's own copy for tests that deploy another build */
export async function openScreenOffice(start: Date, webFolder = WEB): Promise<ScreenOffice> {
  const folder = await mkdtemp(path.join(tmpdir(), 'phong-tuyen-screens-'));
  const filesFolder = path.join(folder, 'files');
  const url = await createDatabase(inject('clusterUrl'), `screens_${Date.now()}`, TEMPLATE);
  const closing = new Closing();
  const clock = new MovableClock(start);
  const application = await buildApplication(readSettings({ DATABASE_URL: url, FILES_DIR: filesFolder }), {
    url,
    secret: Buffer.alloc(32, 7),
    logger: createLogger({ level: 'silent' }),
    closing,
    clock,
  });
  await serveWeb(application.app, webFolder);
  const address = await application.app.listen({ port: 0, host: '127.0.0.1' });
  const province = await buildDisplaysProvince(application.db);
  const line = await openLine(address);
  return {
    application,
    clock,
    line,
    filesFolder,
    staff: await province.staffOf(province.committee),
    as: (actor, act) => inCommand(application.db, { actor, now: clock.now() }, act),
    close: async () => {
      await line.cut();
      await closing.close(null);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** A player's box: a browser with a disk of its own that can lose its power. */
export class PlayerBox {
  readonly #profile: string;
  readonly #address: string;
  #context: BrowserContext | null = null;
  page!: Page;

  constructor(profile: string, address: string) {
    this.#profile = profile;
    this.#address = address;
  }

  static async make(address: string): Promise<PlayerBox> {
    return new PlayerBox(await mkdtemp(path.join(tmpdir(), 'phong-tuyen-box-')), address);
  }

  /** Power on: the browser starts with the player's address, as the box is set up to. */
  async start(now: Date): Promise<void> {
    this.#context = await chromium.launchPersistentContext(this.#profile, {
      executablePath: '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
      viewport: { width: 1280, height: 720 },
      timezoneId: 'America/New_York',
    });
    this.page = this.#context.pages()[0] ?? (await this.#context.newPage());
    await this.page.clock.install({ time: now });
    await this.page.goto(this.#address, { waitUntil: 'commit' });
  }

  /** Nothing is told, nothing is written: the box is dark. */
  async cutPower(): Promise<void> {
    const found = execFileSync('pgrep', ['-f', `user-data-dir=${this.#profile}`], { encoding: 'utf8' });
    for (const pid of found.trim().split('\n')) {
      try {
        process.kill(Number(pid), 'SIGKILL');
      } catch {
        // A child that fell with its parent.
      }
    }
    await this.#context?.close().catch(() => undefined);
    await rm(path.join(this.#profile, 'SingletonLock'), { force: true });
  }

  async see(): Promise<{ state: string; showing: string; version: string; picture: boolean }> {
    return this.page.evaluate(() => {
      const root = document.getElementById('root');
      return {
        state: root?.dataset['state'] ?? '',
        showing: root?.dataset['showing'] ?? '',
        version: root?.dataset['version'] ?? '',
        picture: document.querySelector('.layer[data-on=true]') !== null,
      };
    });
  }

  async throwAway(): Promise<void> {
    await this.#context?.close().catch(() => undefined);
    await rm(this.#profile, { recursive: true, force: true });
  }
}
