import { readFile } from 'node:fs/promises';
import path from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { fail } from '../errors/errors.ts';

/** Pages that stand apart from the application, by how their addresses begin. */
const OWN_PAGES: Readonly<Record<string, string>> = { '/man-hinh/': 'screen', '/loa/': 'speaker', '/quay/': 'kiosk' };

/**
 * Serves the built web: hashed assets for a year, `index.html` for every address of the application.
 *
 * @param folder the build, with `index.html` in it
 */
export async function serveWeb(app: FastifyInstance, folder: string): Promise<void> {
  const page = await readFile(path.join(folder, 'index.html'), 'utf8');
  const ownPages = await Promise.all(
    Object.entries(OWN_PAGES).map(async ([prefix, name]) => ({
      prefix,
      text: await readFile(path.join(folder, `${name}.html`), 'utf8'),
    })),
  );
  await app.register(fastifyStatic, {
    root: folder,
    index: false,
    preCompressed: true,
    wildcard: true,
    setHeaders: (response, file) => {
      const hashed = file.includes(`${path.sep}assets${path.sep}`);
      response.header('cache-control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  app.get('/', (_request, reply) =>
    reply.header('cache-control', 'no-cache').type('text/html; charset=utf-8').send(page),
  );
  app.setNotFoundHandler((request, reply) => {
    if (request.method !== 'GET' || request.url.startsWith('/api/') || /\.\w{2,5}(\?|$)/.test(request.url))
      throw fail('not-found');
    const own = ownPages.find(({ prefix }) => request.url.startsWith(prefix));
    return reply
      .header('cache-control', 'no-cache')
      .type('text/html; charset=utf-8')
      .send(own?.text ?? page);
  });
}
