import { cp, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import type { Socket } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { createTypesetter } from '@phong-tuyen/letters';
import { issueToken } from '../../apps/server/src/modules/broadcasts/commands/issue-token.ts';
import { scheduleBulletin } from '../../apps/server/src/modules/broadcasts/commands/schedule-bulletin.ts';
import { createBroadcasts } from '../../apps/server/src/modules/broadcasts/index.ts';
import { runProgram } from '../../apps/server/src/modules/broadcasts/speech/run-program.ts';
import { listOccurrences } from '../../apps/server/src/modules/broadcasts/store/occurrences.ts';
import {
  buildApproved,
  buildBroadcastsProvince,
  buildStation,
  scheduleFor,
} from '../../apps/server/src/modules/broadcasts/testing.ts';
import { createTestDatabase } from '../../apps/server/src/platform/database/testing/test-database.ts';
import type { FileStore } from '../../apps/server/src/platform/files/file-store.ts';
import { keepFile } from '../../apps/server/src/platform/files/keep-file.ts';
import { buildServer } from '../../apps/server/src/platform/http/build-server.ts';
import { registerRoutes } from '../../apps/server/src/platform/http/register-routes.ts';
import { serveWeb } from '../../apps/server/src/platform/http/serve-web.ts';
import { createLogger } from '../../apps/server/src/platform/logs/logger.ts';
import { inCommand } from '../../apps/server/src/platform/testing/test-context.ts';
import { ROOT } from '../architecture/source-files.ts';

/** The real server's part for loudspeakers, with a clock, a line and a build that a test moves, cuts and renews. */
export async function startSpeakerServer(startsAt: Date) {
  const database = await createTestDatabase();
  const { db } = database;
  let base = startsAt.getTime();
  const since = Date.now();
  const clock = { now: () => new Date(base + Date.now() - since) };
  const kept = new Map<string, Uint8Array>();
  const files: FileStore = {
    put: async (key, bytes) => void kept.set(key, bytes),
    get: async (key) => kept.get(key) ?? new Uint8Array(),
    delete: async (key) => void kept.delete(key),
    prove: async () => undefined,
  };
  const province = await buildBroadcastsProvince(db);
  const [place] = province.districts[0].communes;
  const staff = await province.staffOf(place);
  const as = <T>(act: Parameters<typeof inCommand<T>>[2], actor = staff.clerk) =>
    inCommand(db, { actor, now: clock.now() }, act);
  const stationId = await buildStation(db, staff.clerk, { agencyId: place.id });
  const token = await as((context) => issueToken(context, stationId, (size) => Buffer.alloc(size, 5)));
  const sound = await shortSound();
  const bulletin = async (emergency: boolean) => {
    const id = await buildApproved(db, staff, { emergency, seconds: 2 });
    const file = await as(({ tx }) =>
      keepFile(tx, files, { name: 'ban-tin.mp3', bytes: sound, agencyId: place.id, personId: null }),
    );
    await db
      .updateTable('broadcasts.audio')
      .set({ file_id: file.id, sha256: file.sha256 })
      .where('bulletin_id', '=', id)
      .execute();
    return id;
  };
  const bulletinId = await bulletin(false);
  await as((context) => scheduleBulletin(context, bulletinId, scheduleFor([place.id], { untilDay: '2020-08-03' })));
  const logger = createLogger({ level: 'silent' });
  const module = createBroadcasts({
    db,
    files,
    clock,
    logger,
    bus: { onUpdate: () => () => undefined } as never,
    typesetter: createTypesetter(),
    settings: {} as never,
    baseUrl: '',
    secret: Buffer.alloc(32),
    maxFileBytes: 1,
  });
  const line = new Line();
  const serve = async (web: string, port: number) => {
    const app = await buildServer({ logger, trustProxy: undefined, maxFileBytes: 1, secure: false });
    app.addHook('onRequest', async (request, reply) => line.enter(request.raw.socket, reply.raw));
    registerRoutes(app, module.routes, { db, clock, findActor: async () => null });
    module.registerPages?.(app);
    await serveWeb(app, web);
    const address = await app.listen({ port, host: '127.0.0.1' });
    return { app, address };
  };
  let { app, address } = await serve(BUILD, 0);
  let newer: string | null = null;
  return {
    address: `${address.replace('127.0.0.1', 'localhost')}/loa/${token}`,
    as,
    staff,
    place,
    emergency: () => bulletin(true),
    now: () => clock.now().getTime(),
    /** Lets time pass for the server and, in `others`, for everyone else: nothing is answered in between. */
    pass: (ms: number, others: () => Promise<void>) =>
      line.pause(async () => {
        base += ms;
        await others();
      }),
    cut: (cut: boolean) => {
      line.isCut = cut;
    },
    /** The server is stopped, and started with a newer build of the player page. */
    deploy: async () => {
      newer = await newerBuild();
      await app.close();
      ({ app, address } = await serve(newer, Number(new URL(address).port)));
    },
    broadcasts: () => listOccurrences(db, { stationId }),
    stop: async () => {
      await app.close();
      await database.close();
      if (newer !== null) await rm(newer, { recursive: true });
    },
  };
}

/** The line between player and server. */
class Line {
  isCut = false;
  #open = Promise.resolve();
  #inHand = 0;
  #whenEmpty: (() => void) | null = null;

  async enter(socket: Socket, reply: { once(event: 'close', listener: () => void): unknown }) {
    if (this.isCut) socket.destroy();
    await this.#open;
    // Whoever has hung up is answered no more.
    if (socket.destroyed) return;
    this.#inHand++;
    reply.once('close', () => {
      if (--this.#inHand === 0) this.#whenEmpty?.();
    });
  }

  /** Does something while nothing is being answered; what is asked meanwhile waits. */
  async pause(act: () => Promise<void>): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#open = promise;
    if (this.#inHand > 0)
      await new Promise<void>((empty) => {
        this.#whenEmpty = empty;
      });
    try {
      await act();
    } finally {
      resolve();
    }
  }
}

const BUILD = path.join(ROOT, 'apps/web/dist');
/** A copy of the build whose player script has another name, as every change to it gives it. @returns its folder */
async function newerBuild(): Promise<string> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'newer-build-'));
  await cp(BUILD, folder, { recursive: true });
  const assets = path.join(folder, 'assets');
  const script = (await readdir(assets)).find((name) => /^speaker-[\w-]+\.js$/.test(name)) ?? '';
  await rename(path.join(assets, script), path.join(assets, NEWER_SCRIPT));
  const page = path.join(folder, 'speaker.html');
  await writeFile(page, (await readFile(page, 'utf8')).replace(script, NEWER_SCRIPT));
  return folder;
}
export const NEWER_SCRIPT = 'speaker-newer.js';

/** A tone of two seconds. */
async function shortSound(): Promise<Buffer> {
  // biome-ignore format: one option a pair
  const args = ['-hide_banner', '-nostdin', '-f', 'lavfi', '-i', 'sine=frequency=440:duration=2', '-ac', '1',
    '-c:a', 'libmp3lame', '-b:a', '64k', '-f', 'mp3', 'pipe:1'];
  return (await runProgram({ program: 'ffmpeg', package: 'ffmpeg', args })).output;
}
