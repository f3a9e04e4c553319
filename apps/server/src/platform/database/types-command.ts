import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startEmbeddedCluster } from './embedded-cluster.ts';
import { generateTypes } from './generate-types.ts';
import { createTemplate, TEMPLATE, withDatabase } from './testing/template.ts';

/** `npm run database:types`: migrates an empty database and writes its table types. */
const cluster = await startEmbeddedCluster(
  path.join(await mkdtemp(path.join(tmpdir(), 'phong-tuyen-types-')), 'postgres'),
);
try {
  await createTemplate(cluster.url);
  await generateTypes(withDatabase(cluster.url, TEMPLATE));
} finally {
  await cluster.stop();
}
