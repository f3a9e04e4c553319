import { generateTypes } from './generate-types.ts';
import { createTemplate, TEMPLATE, withDatabase } from './testing/template.ts';
import { startThrowAwayCluster } from './testing/throw-away-cluster.ts';

/** `npm run database:types`: migrates an empty database and writes its table types. */
const cluster = await startThrowAwayCluster();
try {
  await createTemplate(cluster.url);
  await generateTypes(withDatabase(cluster.url, TEMPLATE));
} finally {
  await cluster.stop();
}
