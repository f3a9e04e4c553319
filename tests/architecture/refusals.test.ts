import path from 'node:path';
import { expect, test } from 'vitest';
import { listFiles } from './source-files.ts';

const commands = listFiles(/^apps\/server\/src\/modules\/[a-z-]+\/commands\/[a-z-]+\.ts$/);

test('every command has its refusals: wrong role, another agency, wrong state, an unknown id', () => {
  expect(commands.length).toBeGreaterThan(30);
  const missing = commands.filter((command) => {
    const [, , , , module] = command.path.split('/');
    // A module of several parts has a table for each: `outreach-commands`, `outreach-campaign-commands`.
    const name = `'${path.basename(command.path, '.ts')}': `;
    const tables = listFiles(new RegExp(`^tests/refusals/${module}(-[a-z]+)*-commands\\.test\\.ts$`));
    const table = tables.find((each) => each.text.includes(name));
    const isCalled = table?.text.includes(`${command.path}'`) === true;
    return !(table !== undefined && (isCalled || isReasoned(table.text, path.basename(command.path, '.ts'))));
  });
  expect(missing.map((command) => command.path)).toEqual([]);
});

/** A command that the table does not call itself is reached by a route, or says for every kind why there is no attempt. */
function isReasoned(table: string, command: string): boolean {
  const entry = table.slice(table.indexOf(`'${command}': `)).split('\n  },')[0] ?? '';
  return /\/api\//.test(entry) || /multipart\(/.test(entry) || !entry.includes('refused(');
}
