import { expect, test } from 'vitest';
import { demoProvince, readPlaces } from './province.ts';

const content = demoProvince();
const kinds = (kind: string) => content.agencies.filter((agency) => agency.kind === kind);

test('18 districts and 241 communes: 203 xã, 25 phường, 13 thị trấn', () => {
  expect(kinds('district-committee')).toHaveLength(18);
  expect(kinds('commune-committee')).toHaveLength(241);
  const types = readPlaces().flatMap((place) => place.communes.map(([, type]) => type));
  const count = (type: string) => types.filter((each) => each === type).length;
  expect([count('xã'), count('phường'), count('thị trấn')]).toEqual([203, 25, 13]);
});

test('keys and both codes are unique and of their form; every parent exists; names are composed', () => {
  const { agencies } = content;
  for (const pick of [
    (a: (typeof agencies)[number]) => a.key,
    (a: (typeof agencies)[number]) => a.codeQcvn102,
    (a: (typeof agencies)[number]) => a.codeQd20,
  ])
    expect(new Set(agencies.map(pick)).size).toBe(agencies.length);
  const keys = new Set(agencies.map((agency) => agency.key));
  for (const agency of agencies) {
    expect(agency.codeQcvn102).toMatch(/^\d{3}\.\d{2}\.\d{2}\.H47$/);
    expect(agency.codeQd20).toMatch(/^H47(\.\d{2}){0,2}$/);
    expect(agency.parentKey === null || keys.has(agency.parentKey)).toBe(true);
    expect(agency.name).toBe(agency.name.normalize('NFC'));
  }
});

test('about one and a half million people live in it, and tiles do not lie on each other', () => {
  const population = kinds('commune-committee').reduce((sum, agency) => sum + (agency.population ?? 0), 0);
  expect(population).toBeGreaterThan(1_450_000);
  expect(population).toBeLessThan(1_600_000);
  const tiles = kinds('district-committee').map((agency) => `${agency.tile?.row}/${agency.tile?.column}`);
  expect(new Set(tiles).size).toBe(18);
});

test('every agency has a clerk and a head, addresses are unique, someone holds two offices', () => {
  expect(new Set(content.people.map((person) => person.email)).size).toBe(content.people.length);
  for (const agency of content.agencies)
    for (const role of ['clerk', 'head'])
      expect(
        content.people.some((person) =>
          person.offices.some((office) => office.agencyKey === agency.key && office.role === role),
        ),
        agency.key,
      ).toBe(true);
  expect(content.people.filter((person) => person.offices.length > 1).length).toBeGreaterThan(0);
});
