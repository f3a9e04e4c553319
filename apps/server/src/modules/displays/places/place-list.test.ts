import type { KnownAgency } from '@phong-tuyen/letters/model';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeTemplate } from './export-placements.ts';
import { planPlaceImport } from './plan-place-import.ts';
import { readPlaceList } from './read-place-list.ts';

const agency = (id: string, name: string, kind: KnownAgency['kind'], parentId: string | null): KnownAgency => ({
  id,
  name,
  aliases: [],
  kind,
  parentId,
});
const AGENCIES = [
  agency('h1', 'Ủy ban nhân dân huyện Thượng', 'district-committee', null),
  agency('h2', 'Ủy ban nhân dân huyện Hạ', 'district-committee', null),
  agency('c1', 'Ủy ban nhân dân xã Đông', 'commune-committee', 'h1'),
  agency('c2', 'Ủy ban nhân dân xã Đông', 'commune-committee', 'h2'),
  agency('c3', 'Ủy ban nhân dân phường Cẩm Phô', 'commune-committee', 'h2'),
];
const plan = async (text: string) => planPlaceImport(await readPlaceList(text), { agencies: AGENCIES, ownId: 'own' });

test('reads what is pasted from Excel: types by their words, communes by their names', async () => {
  const { places, faults } = await plan(
    [
      'Tên địa điểm\tLoại\tĐịa chỉ\tXã, phường\tHuyện\tVĩ độ\tKinh độ',
      'Chợ Cẩm Phô\tChợ\t12 Hùng Vương\tCẩm Phô\t\t15,8801\t108.3380',
      'Trạm y tế xã Đông\t\t\tUBND xã Đông\thuyện Hạ\t\t',
      '"Nhà văn hóa\nthôn 3"\t\t"số 4, ""đường"" 5"\t\t\t\t',
    ].join('\n'),
  );
  expect(faults).toEqual([]);
  expect(places).toEqual([
    {
      agencyId: 'c3',
      type: 'market',
      name: 'Chợ Cẩm Phô',
      address: '12 Hùng Vương',
      latitude: 15.8801,
      longitude: 108.338,
    },
    { agencyId: 'c2', type: 'hospital', name: 'Trạm y tế xã Đông', address: '', latitude: null, longitude: null },
    {
      agencyId: 'own',
      type: 'culture-house',
      name: 'Nhà văn hóa thôn 3',
      address: 'số 4, "đường" 5',
      latitude: null,
      longitude: null,
    },
  ]);
});

test('says for each cell what is wrong', async () => {
  const { places, faults } = await plan(
    [
      'ten dia diem;Loại;Xã;Vĩ độ;Kinh độ',
      ';Chợ;;;',
      'A;vườn thú;;;',
      'B;Chợ;Xã Đông;;',
      'C;Chợ;Xã Lạ;;',
      'D;Chợ;;95;108',
      'E;Chợ;;;',
      'e;Chợ;;;',
    ].join('\n'),
  );
  expect(places.map((place) => place.name)).toEqual(['E']);
  expect(faults.map((fault) => [fault.row, fault.column])).toEqual([
    [2, 'Tên địa điểm'],
    [3, 'Loại'],
    [4, 'Xã, phường'],
    [5, 'Xã, phường'],
    [6, 'Vĩ độ'],
    [8, 'Tên địa điểm'],
  ]);
});

test('reads the template that it gives out', async () => {
  const list = await readPlaceList(await placeTemplate());
  expect(list.map((place) => [place.row, place.text.name, place.text.district])).toEqual([[2, 'Chợ Mẫu', 'Huyện Mẫu']]);
});

test('a list without a heading for the name, and one that is no workbook, are refused in words', async () => {
  await expect(readPlaceList('a\tb\n1\t2')).rejects.toMatchObject({ code: 'displays.list-unreadable' });
  await expect(readPlaceList('')).rejects.toMatchObject({ code: 'displays.list-unreadable' });
  await expect(readPlaceList(Uint8Array.from([1, 2, 3]))).rejects.toMatchObject({
    code: 'platform.workbook-unreadable',
  });
  await expect(readPlaceList(`Tên\n${'a\n'.repeat(5_001)}`)).rejects.toMatchObject({ code: 'displays.list-too-long' });
});

test('no text breaks the reading: rows or a refusal', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.string({ unit: fc.constantFrom('"', '\t', '\n', ';', ',', 'Chợ', '\r', '\u202e', '\0', '%', '1') })),
      async (cells) => {
        const { places, faults } = await plan(`Tên;Loại;Xã;Vĩ độ\n${cells.join(';')}`);
        for (const place of places) {
          expect(place.name).not.toBe('');
          expect(place.name).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
        }
        expect(faults.length).toBeGreaterThanOrEqual(0);
      },
    ),
    { numRuns: 500 },
  );
});
