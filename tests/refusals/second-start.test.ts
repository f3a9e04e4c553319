import path from 'node:path';
import { expect, test } from 'vitest';
import { type RunningServer, startServer } from '../journeys/running-server.ts';

test('a second start on the same data says so and leaves the first at work', async () => {
  const first = await startServer();
  try {
    const again = {
      PORT: new URL(first.address).port,
      DATABASE_DIR: path.join(first.folder, 'postgres'),
      FILES_DIR: path.join(first.folder, 'files'),
      SECRET_DIR: first.folder,
    };
    const refused: unknown = await startServer(again).catch((error: unknown) => error);
    expect(String(refused)).toMatch(/ended with 1/);
    expect(String(refused)).toMatch(/đang được dùng/);
    expect(await statusOf(first)).toBe(200);
  } finally {
    await first.stop();
  }
}, 120_000);

const statusOf = async (server: RunningServer) => (await fetch(`${server.address}/api/public/summary`)).status;
