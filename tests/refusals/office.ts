import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Writable } from 'node:stream';
import type { Role } from '@phong-tuyen/contracts';
import { inject } from 'vitest';
import { type Application, buildApplication } from '../../apps/server/src/composition/build-application.ts';
import { Closing } from '../../apps/server/src/composition/close-in-order.ts';
import { readSettings } from '../../apps/server/src/composition/settings.ts';
import { createDemoAuthority } from '../../apps/server/src/modules/documents/signing/index.ts';
import { insertTrust } from '../../apps/server/src/modules/documents/store/keys.ts';
import { giveKey, TEST_NOW } from '../../apps/server/src/modules/documents/testing.ts';
import { givePassword, PASSWORD } from '../../apps/server/src/modules/organisation/sign-in/testing/test-server.ts';
import {
  type BuiltProvince,
  type BuiltStaff,
  buildProvince,
} from '../../apps/server/src/modules/organisation/testing.ts';
import { createDatabase, TEMPLATE } from '../../apps/server/src/platform/database/testing/template.ts';
import type { FileStore } from '../../apps/server/src/platform/files/file-store.ts';
import type { Actor } from '../../apps/server/src/platform/http/actor.ts';
import { createLogger } from '../../apps/server/src/platform/logs/logger.ts';

const ORIGIN = 'http://localhost:4248';
const YEAR_MS = 365 * 86_400_000;

export interface Answer {
  readonly status: number;
  readonly code: string;
  readonly message: string;
  /** Parsed JSON; each test looks into it as it needs. */
  readonly body: ReturnType<typeof JSON.parse>;
  readonly headers: Headers;
}

/** A signed-in person's browser. */
export interface Desk {
  get(url: string, language?: 'vi' | 'en'): Promise<Answer>;
  post(url: string, body?: object, language?: 'vi' | 'en'): Promise<Answer>;
  put(url: string, body: object): Promise<Answer>;
  delete(url: string): Promise<Answer>;
  /** To `/api/documents/upload` unless `to` says otherwise. */
  upload(
    file: { name: string; bytes: Uint8Array },
    language?: 'vi' | 'en',
    to?: { url: string; fields: Record<string, string> },
  ): Promise<Answer>;
  bytes(url: string): Promise<{ status: number; bytes: Uint8Array; name: string }>;
  /** Cookies, for lines that stay open. */
  readonly cookie: string;
}

/** The whole server listening on a port, on a database of its own, with a small province and the committee's keys. */
export interface Office {
  readonly address: string;
  readonly application: Application;
  readonly url: string;
  readonly province: BuiltProvince;
  readonly staff: BuiltStaff;
  readonly filesFolder: string;
  /** Every log line so far. */
  readonly log: () => string;
  signIn(actor: Actor): Promise<Desk>;
  close(): Promise<void>;
}

export async function openOffice(
  options: {
    environment?: Record<string, string>;
    files?: FileStore;
    url?: string;
    /** Of the built actors, where a test calls commands itself; requests find theirs by session and role. */
    abilitiesOf?: (role: Role) => readonly string[];
  } = {},
): Promise<Office> {
  const folder = await mkdtemp(path.join(tmpdir(), 'phong-tuyen-refusals-'));
  const filesFolder = options.environment?.['FILES_DIR'] ?? path.join(folder, 'files');
  const url =
    options.url ?? (await createDatabase(inject('clusterUrl'), `refusals_${Date.now()}_${process.pid}`, TEMPLATE));
  let lines = '';
  const destination = new Writable({
    write(chunk, _encoding, next) {
      lines += String(chunk);
      next();
    },
  });
  const closing = new Closing();
  const application = await buildApplication(
    readSettings({ ...options.environment, DATABASE_URL: url, FILES_DIR: filesFolder }),
    {
      url,
      secret: Buffer.alloc(32, 7),
      logger: createLogger({ level: 'info', destination }),
      closing,
      ...(options.files === undefined ? {} : { files: options.files }),
    },
  );
  const { db, documentsDeps: deps } = application;
  const address = await application.app.listen({ port: 0, host: '127.0.0.1' });
  const province = await buildProvince(db, options.abilitiesOf);
  const staff = await province.staffOf(province.committee);
  const authority = await createDemoAuthority(new Date(TEST_NOW.getTime() - YEAR_MS));
  await db.transaction().execute((tx) => insertTrust(tx, 'anchor', authority.anchor));
  const validUntil = new Date(Date.now() + YEAR_MS);
  await giveKey(db, { deps, authority, actor: staff.leader, of: 'person', validUntil });
  await giveKey(db, { deps, authority, actor: staff.clerk, of: 'agency', validUntil });
  return {
    address,
    application,
    url,
    province,
    staff,
    filesFolder,
    log: () => lines,
    signIn: (actor) => signIn(address, application, actor),
    close: async () => {
      await closing.close(null);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function signIn(address: string, application: Application, actor: Actor): Promise<Desk> {
  await givePassword(application.db, actor.personId);
  const { email } = await application.db
    .selectFrom('organisation.person')
    .select('email')
    .where('id', '=', actor.personId)
    .executeTakeFirstOrThrow();
  const signed = await fetch(`${address}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: { origin: ORIGIN, 'content-type': 'application/json' },
    body: JSON.stringify({ email, password: PASSWORD }),
  });
  if (!signed.ok) throw new Error(`sign-in answered ${signed.status}: ${await signed.text()}`);
  const cookie = signed.headers
    .getSetCookie()
    .map((each) => each.split(';')[0])
    .join('; ');
  return createDesk(address, cookie);
}

function createDesk(address: string, cookie: string): Desk {
  const send = (url: string, parts: { method: string; language?: 'vi' | 'en'; body?: FormData | string }) =>
    fetch(`${address}${url}`, {
      method: parts.method,
      headers: {
        origin: ORIGIN,
        cookie,
        'x-requested-with': 'phong-tuyen',
        'accept-language': parts.language ?? 'vi',
        ...(typeof parts.body === 'string' ? { 'content-type': 'application/json' } : {}),
      },
      ...(parts.body === undefined ? {} : { body: parts.body }),
    });
  const answer = async (sent: Promise<Response>): Promise<Answer> => {
    const response = await sent;
    const body = JSON.parse((await response.text()) || '{}');
    const { code = '', message = '' } = body;
    return { status: response.status, code, message, body, headers: response.headers };
  };
  return {
    cookie,
    get: (url, language) => answer(send(url, { method: 'GET', ...(language ? { language } : {}) })),
    post: (url, body = {}, language) =>
      answer(send(url, { method: 'POST', body: JSON.stringify(body), ...(language ? { language } : {}) })),
    delete: (url) => answer(send(url, { method: 'DELETE' })),
    put: (url, body) => answer(send(url, { method: 'PUT', body: JSON.stringify(body) })),
    upload: (file, language, to = { url: '/api/documents/upload', fields: {} }) => {
      const body = new FormData();
      for (const [name, value] of Object.entries(to.fields)) body.append(name, value);
      body.append('file', new Blob([Uint8Array.from(file.bytes)]), file.name);
      return answer(send(to.url, { method: 'POST', body, ...(language ? { language } : {}) }));
    },
    bytes: async (url) => {
      const response = await send(url, { method: 'GET' });
      const disposition = response.headers.get('content-disposition') ?? '';
      const name = decodeURIComponent(/filename\*=UTF-8''(.*)$/.exec(disposition)?.[1] ?? '');
      return { status: response.status, bytes: new Uint8Array(await response.arrayBuffer()), name };
    },
  };
}
