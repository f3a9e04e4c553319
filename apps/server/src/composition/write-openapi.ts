import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { migrate } from '../platform/database/migrate.ts';
import { startThrowAwayCluster } from '../platform/database/testing/throw-away-cluster.ts';
import { createLogger } from '../platform/logs/logger.ts';
import { buildApplication } from './build-application.ts';
import { Closing } from './close-in-order.ts';
import { readSettings } from './settings.ts';

/** `npm run openapi`: writes the description of every route, from which the web's client types are made. */
const cluster = await startThrowAwayCluster();
const closing = new Closing();
try {
  await migrate(cluster.url);
  const logger = createLogger({ level: 'silent' });
  const { app } = await buildApplication(readSettings({ FILES_DIR: '/tmp/phong-tuyen-openapi' }), {
    url: cluster.url,
    secret: Buffer.alloc(32, 1),
    logger,
    closing,
  });
  await app.ready();
  const file = path.join(path.dirname(fileURLToPath(import.meta.url)), '../../openapi.json');
  await writeFile(file, `${JSON.stringify(app.swagger(), null, 2)}\n`);
} finally {
  await closing.close(null);
  await cluster.stop();
}
