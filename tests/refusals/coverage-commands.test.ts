import { expect, test } from 'vitest';
import { createInstalling } from '../../apps/server/src/modules/coverage/installing/create-installing.ts';
import { installingDeps } from '../../apps/server/src/modules/coverage/installing/testing.ts';
import { none, testRefusals } from './refused.ts';

const OPEN = 'Anyone may call it, without an account.';

testRefusals({
  'count-opening': {
    role: none(OPEN),
    agency: none(OPEN),
    state: none('What came before today is not counted again.'),
    id: none('The code was found before; a wrong one opens the page that helps.'),
  },
  'record-app-install': {
    role: none(OPEN),
    agency: none(OPEN),
    state: none('What came before is not counted again, what cannot be is kept apart.'),
    id: none('An unknown commune or code is left out: the phone has the app all the same.'),
  },
});

test('what anyone may call to write is the app’s word and nothing else', () => {
  const { routes } = createInstalling(installingDeps({} as never));
  const open = routes.filter((route) => route.access.kind === 'open-write');
  expect(open.map((route) => route.url)).toEqual(['/api/app/installs']);
});
