// Builds the web into apps/web/dist, with compressed copies for slow lines, unless what it is built from is unchanged.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const dist = path.join(root, 'apps/web/dist');
const stamp = path.join(dist, '.built-from');

/** Files below a folder, without what is made from others. */
function filesBelow(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (['node_modules', 'dist', 'paraglide'].includes(entry.name)) return [];
    const place = path.join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(place) : [place];
  });
}

const hash = createHash('sha256');
for (const folder of ['apps/web', 'packages/contracts', 'packages/letters/src/model'])
  for (const file of filesBelow(path.join(root, folder)).sort())
    hash.update(path.relative(root, file)).update(readFileSync(file));
hash.update(readFileSync(path.join(root, 'package-lock.json')));
const fingerprint = hash.digest('hex');

if (existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint) process.exit(0);

console.log('Building the web…');
const built = spawnSync('npm', ['run', '--silent', '--workspace', 'apps/web', 'build'], {
  cwd: root,
  encoding: 'utf8',
});
if (built.status !== 0) {
  console.error(built.stdout, built.stderr);
  process.exit(1);
}
for (const file of filesBelow(dist)) {
  if (!/\.(js|css|svg|html|json)$/.test(file)) continue;
  const bytes = readFileSync(file);
  writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }));
  writeFileSync(`${file}.br`, brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }));
}
writeFileSync(stamp, fingerprint);
