import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { PROVINCIAL_AGENCIES, UNITS } from './data/provincial-agencies.ts';
import type { ProvinceAgency, ProvinceContent } from './load-province.ts';
import { demoPeople } from './people.ts';

const places = z.array(
  z.object({
    code: z.string(),
    type: z.string(),
    name: z.string(),
    row: z.number(),
    column: z.number(),
    population: z.number(),
    communes: z.array(z.tuple([z.string(), z.string(), z.string()])),
  }),
);
export type Place = z.infer<typeof places>[number];

export const PROVINCE_KEY = 'ubnd-tinh';
const PROVINCE = 'Ủy ban nhân dân tỉnh Quảng Nam';

/** The 18 districts with their communes. */
export function readPlaces(): Place[] {
  return places.parse(JSON.parse(readFileSync(new URL('./data/places.json', import.meta.url), 'utf8')));
}

const twoDigits = (value: number) => String(value).padStart(2, '0');
/** Shares of a district's population: wards and towns hold more people than villages. */
const WEIGHTS: Readonly<Record<string, number>> = { phường: 1.4, 'thị trấn': 1.5, xã: 1 };

/** Quảng Nam as it was in July 2020: committee, office, departments, bodies, districts, communes, and sample units. */
export function demoAgencies(districts: readonly Place[] = readPlaces()): ProvinceAgency[] {
  return [
    province(),
    ...provincial(),
    ...units(),
    ...districts.flatMap((place, index) => districtAndCommunes(place, index)),
  ];
}

function province(): ProvinceAgency {
  return {
    key: PROVINCE_KEY,
    parentKey: null,
    name: PROVINCE,
    shortName: 'UBND tỉnh',
    aliases: ['UBND tỉnh Quảng Nam', 'Ủy ban nhân dân tỉnh'],
    kind: 'province-committee',
    codeQcvn102: '000.00.00.H47',
    codeQd20: 'H47',
    gsoCode: '49',
    symbol: 'UBND',
    population: null,
    tile: null,
    sortOrder: 0,
  };
}

function provincial(): ProvinceAgency[] {
  return PROVINCIAL_AGENCIES.map(([key, kind, name, shortName, symbol, aliases = []], index) => ({
    key,
    parentKey: PROVINCE_KEY,
    name,
    shortName,
    aliases: [...aliases],
    kind,
    codeQcvn102: `000.00.${twoDigits(index + 1)}.H47`,
    codeQd20: `H47.${twoDigits(index + 1)}`,
    gsoCode: null,
    symbol,
    population: null,
    tile: null,
    sortOrder: 10 + index,
  }));
}

function units(): ProvinceAgency[] {
  return UNITS.map(([key, parentKey, kind, name, symbol], index) => {
    const parent = PROVINCIAL_AGENCIES.findIndex(([each]) => each === parentKey) + 1;
    return {
      key,
      parentKey,
      name,
      shortName: name,
      aliases: [],
      kind,
      codeQcvn102: `000.${twoDigits(index + 1)}.${twoDigits(parent)}.H47`,
      codeQd20: `H47.${twoDigits(parent)}.${twoDigits(index + 1)}`,
      gsoCode: null,
      symbol,
      population: null,
      tile: null,
      sortOrder: 70 + index,
    };
  });
}

// Districts follow the provincial agencies in the codes.
const FIRST_DISTRICT = 60;

function districtAndCommunes(place: Place, index: number): ProvinceAgency[] {
  const key = `huyen-${place.code}`;
  const code = twoDigits(FIRST_DISTRICT + index);
  const weight = (type: string) => WEIGHTS[type] ?? 1;
  const all = place.communes.reduce((sum, [, type]) => sum + weight(type), 0);
  const district: ProvinceAgency = {
    key,
    parentKey: PROVINCE_KEY,
    name: `Ủy ban nhân dân ${place.type} ${place.name}`,
    shortName: `UBND ${place.type} ${place.name}`,
    aliases: [`UBND ${place.name}`],
    kind: 'district-committee',
    codeQcvn102: `000.00.${code}.H47`,
    codeQd20: `H47.${code}`,
    gsoCode: place.code,
    symbol: 'UBND',
    population: place.population,
    tile: { row: place.row, column: place.column },
    sortOrder: 100 + index,
  };
  const communes = place.communes.map(
    ([gsoCode, type, name], order): ProvinceAgency => ({
      key: `xa-${gsoCode}`,
      parentKey: key,
      name: `Ủy ban nhân dân ${type} ${name}, ${place.type} ${place.name}`,
      shortName: `UBND ${type} ${name}`,
      aliases: [],
      kind: 'commune-committee',
      codeQcvn102: `000.${twoDigits(order + 1)}.${code}.H47`,
      codeQd20: `H47.${code}.${twoDigits(order + 1)}`,
      gsoCode,
      symbol: 'UBND',
      population: Math.round((place.population * weight(type)) / all / 10) * 10,
      tile: null,
      sortOrder: 200 + index * 30 + order,
    }),
  );
  return [district, ...communes];
}

/** Everything the demo loads. */
export function demoProvince(): ProvinceContent {
  const agencies = demoAgencies();
  return { agencies, ...demoPeople(agencies) };
}
