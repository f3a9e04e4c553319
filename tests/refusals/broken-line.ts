import { connect, createServer, type Server, type Socket } from 'node:net';

/** A way to the database that a test can break and mend. */
export interface BrokenLine {
  readonly url: string;
  /** Cuts every connection and lets nobody in. */
  cut(): Promise<void>;
  mend(): Promise<void>;
}

/** Stands between the server and PostgreSQL, as a switch in a cabinet does. */
export async function openLine(databaseUrl: string): Promise<BrokenLine> {
  const target = new URL(databaseUrl);
  const sockets = new Set<Socket>();
  let server: Server | null = null;
  let port = 0;
  const pass = (near: Socket) => {
    const far = connect(Number(target.port), target.hostname);
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(from);
      from.on('error', () => to.destroy());
      from.on('close', () => {
        sockets.delete(from);
        to.destroy();
      });
      from.pipe(to);
    }
  };
  const mend = () =>
    new Promise<void>((resolve, reject) => {
      server = createServer(pass);
      server.on('error', reject);
      server.listen(port, '127.0.0.1', () => {
        const address = server?.address();
        port = typeof address === 'object' && address !== null ? address.port : 0;
        resolve();
      });
    });
  await mend();
  const url = new URL(databaseUrl);
  url.hostname = '127.0.0.1';
  url.port = String(port);
  return {
    url: url.toString(),
    mend,
    cut: () =>
      new Promise<void>((resolve) => {
        server?.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}
