import fc from 'fast-check';
import { expect, test } from 'vitest';
import { expandForReading, readingSeconds } from './expand-for-reading.ts';
import { readDigits, readNumber, readWhole } from './number-words.ts';

test.each([
  ['0', 'không'],
  ['5', 'năm'],
  ['15', 'mười lăm'],
  ['21', 'hai mươi mốt'],
  ['24', 'hai mươi tư'],
  ['105', 'một trăm lẻ năm'],
  ['110', 'một trăm mười'],
  ['1005', 'một nghìn không trăm lẻ năm'],
  ['2020', 'hai nghìn không trăm hai mươi'],
  ['10000', 'mười nghìn'],
  ['1500000', 'một triệu năm trăm nghìn'],
  ['97000000', 'chín mươi bảy triệu'],
  ['1000000000', 'một tỷ'],
  ['1200000000000', 'một nghìn hai trăm tỷ'],
])('%s is read %s', (digits, words) => expect(readWhole(digits)).toBe(words));

test('printed numbers keep their thousands and decimals', () => {
  expect(readNumber('1.495.812')).toBe('một triệu bốn trăm chín mươi lăm nghìn tám trăm mười hai');
  expect(readNumber('37,5')).toBe('ba mươi bảy phẩy năm');
  expect(readNumber('2,05')).toBe('hai phẩy không năm');
});

test.each([
  ['Đạt 60% số hộ', 'Đạt sáu mươi phần trăm số hộ'],
  ['sốt trên 37,5°C', 'sốt trên ba mươi bảy phẩy năm độ xê'],
  ['UBND tỉnh, BCĐ phòng, chống dịch COVID-19', 'Ủy ban nhân dân tỉnh, Ban Chỉ đạo phòng, chống dịch Cô vít mười chín'],
  ['F0, F1 và F2', 'ép không, ép một và ép hai'],
  ['Gọi 0905 123 456', 'Gọi không chín không năm, một hai ba, bốn năm sáu'],
  ['Gọi 0235.3852.123.', 'Gọi không hai ba năm, ba tám năm hai, một hai ba.'],
  ['hotline 19009095', 'hotline một chín không không, chín không chín năm'],
  ['gọi 115 ngay', 'gọi một một năm ngay'],
  ['ngày 28/7/2020', 'ngày hai mươi tám tháng bảy năm hai nghìn không trăm hai mươi'],
  ['từ 5/8 đến 14/8', 'từ mùng năm tháng tám đến mười bốn tháng tám'],
  ['28-30/7', 'ngày hai mươi tám đến ngày ba mươi tháng bảy'],
  ['lúc 17h30 và 5h', 'lúc mười bảy giờ ba mươi phút và năm giờ'],
  ['từ 05:00 đến 06:30', 'từ năm giờ đến sáu giờ ba mươi phút'],
  ['Công văn số 4248/UBND-KGVX', 'Công văn số bốn nghìn hai trăm bốn mươi tám trên Ủy ban nhân dân ca giê vê ích'],
  ['TP. Tam Kỳ', 'thành phố Tam Kỳ'],
  ['5-10 phút', 'năm đến mười phút'],
  ['cách 2m, 15 kg, 500.000đ', 'cách hai mét, mười lăm ki lô gam, năm trăm nghìn đồng'],
  ['tải tại bluezone.gov.vn', 'tải tại bluezone chấm gov chấm vn'],
  ['Cài Bluezone qua Zalo', 'Cài Blu dôn qua Da lô'],
  ['xã VIỆT NAM', 'xã VIỆT NAM'],
])('%s', (script, words) => expect(expandForReading(script)).toBe(words));

test('an agency’s own list goes before ours', () => {
  expect(expandForReading('TTYT mời bà con', [{ written: 'TTYT', spoken: 'Trung tâm Y tế huyện' }])).toBe(
    'Trung tâm Y tế huyện mời bà con',
  );
  expect(expandForReading('KV1', [{ written: 'KV1', spoken: 'khu vực một' }])).toBe('khu vực một');
});

test('no digit is left for the voice to guess, whatever is written', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'0123456789 .,/-:%hđmkgFA°tháng từ') }), (script) => {
      expect(expandForReading(script)).not.toMatch(/\d/);
    }),
    { numRuns: 500 },
  );
});

test('digits are read one by one, and every whole number in words of its own', () => {
  expect(readDigits('0235')).toBe('không hai ba năm');
  fc.assert(
    fc.property(fc.tuple(fc.nat({ max: 999_999_999 }), fc.nat({ max: 999_999_999 })), ([a, b]) => {
      expect(readWhole(String(a)) === readWhole(String(b))).toBe(a === b);
    }),
  );
  expect(readingSeconds('một hai ba bốn năm sáu')).toBe(2);
});
