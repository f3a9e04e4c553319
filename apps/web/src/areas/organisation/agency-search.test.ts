import { agencyKind } from '@phong-tuyen/contracts';
import { expect, test } from 'vitest';
import { KINDS, readAgencySearch } from './agency-search.ts';

test('filters in the address are read, and what is none is left out', () => {
  expect(readAgencySearch({ search: 'tam ky', kind: 'district-committee' })).toEqual({
    search: 'tam ky',
    kind: 'district-committee',
  });
  expect(readAgencySearch({ search: 7, kind: 'castle', other: true })).toEqual({});
});

test('every kind of the contract can be chosen', () => {
  expect([...KINDS].sort()).toEqual([...agencyKind.options].sort());
});
