import { expect, test } from 'vitest';
import { readInboxSearch } from './inbox-search.ts';

test('filters in the address are read, and what is none is left out', () => {
  expect(readInboxSearch({ box: 'given', state: 'reported', late: true, search: 'xã' })).toEqual({
    box: 'given',
    state: 'reported',
    late: true,
    search: 'xã',
  });
  expect(readInboxSearch({ box: 'all', state: 'gone', mine: 'yes', search: 7, other: 1 })).toEqual({});
  expect(readInboxSearch({ search: 'a'.repeat(500) }).search).toHaveLength(200);
});
