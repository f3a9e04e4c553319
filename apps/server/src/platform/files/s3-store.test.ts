import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { FileStore } from './file-store.ts';
import { openFileStore } from './open-file-store.ts';

/** A bucket as the S3 interface describes it: PUT, GET and DELETE of objects by path, 404 for absent ones, 403 without a signature. */
function startBucket(objects: Map<string, Buffer>): Promise<Server> {
  const server = createServer((request, response) => {
    const key = decodeURIComponent((request.url ?? '').split('?')[0] ?? '');
    if (!(request.headers.authorization ?? '').startsWith('AWS4-HMAC-SHA256')) {
      response.writeHead(403).end();
      return;
    }
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      if (request.method === 'PUT') {
        objects.set(key, Buffer.concat(chunks));
        response.writeHead(200, { etag: '"x"' }).end();
        return;
      }
      if (request.method === 'DELETE') {
        objects.delete(key);
        response.writeHead(204).end();
        return;
      }
      const found = objects.get(key);
      if (found === undefined) response.writeHead(404).end('<Error><Code>NoSuchKey</Code></Error>');
      else response.writeHead(200, { 'content-length': found.length }).end(found);
    });
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

const objects = new Map<string, Buffer>();
let server: Server;
let store: FileStore;
beforeAll(async () => {
  server = await startBucket(objects);
  store = openFileStore({
    FILES_DIR: '/nowhere',
    FILES_MAX_MB: 50,
    S3_BUCKET: 'phong-tuyen',
    S3_ENDPOINT: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    S3_REGION: 'us-east-1',
    S3_ACCESS_KEY_ID: 'key',
    S3_SECRET_ACCESS_KEY: 'secret',
  });
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

test('bytes go to the bucket and come back as they were', async () => {
  const bytes = new Uint8Array([0, 1, 2, 255]);
  await store.put('sha256/ab/abc', bytes);
  expect(objects.has('/phong-tuyen/sha256/ab/abc')).toBe(true);
  expect([...(await store.get('sha256/ab/abc'))]).toEqual([0, 1, 2, 255]);
  await store.prove();
  await store.delete('sha256/ab/abc');
  await store.delete('sha256/ab/abc');
  expect([...objects.keys()]).toEqual([]);
});

test('an absent object is an error, not empty bytes', async () => {
  await expect(store.get('sha256/no/no')).rejects.toThrow();
});
