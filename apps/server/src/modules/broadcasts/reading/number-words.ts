const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const;
const SCALES = ['', 'nghìn', 'triệu'] as const;

/** Digit by digit, as telephone numbers and codes are read. */
export function readDigits(digits: string): string {
  return [...digits].map((digit) => DIGITS[Number(digit)] ?? '').join(' ');
}

/**
 * A whole number in words, as people of Quảng Nam read it (lẻ, mươi, mốt, tư, lăm).
 *
 * @param digits only digits, any length; leading noughts count for nothing
 */
export function readWhole(digits: string): string {
  const plain = digits.replace(/^0+(?=\d)/, '');
  if (plain.length > 15) return readDigits(plain);
  if (plain === '0') return DIGITS[0];
  const groups = plain
    .padStart(Math.ceil(plain.length / 3) * 3, '0')
    .match(/\d{3}/g)
    ?.map(Number) as number[];
  const words = groups.flatMap((value, place) => {
    const power = groups.length - 1 - place;
    if (value === 0) return power === 3 && groups.length > 4 ? ['tỷ'] : [];
    return [readHundreds(value, place > 0), scaleOf(power)];
  });
  return words.filter((word) => word !== '').join(' ');
}

/** nghìn, triệu, tỷ, nghìn tỷ …: past a milliard the names begin anew. */
function scaleOf(power: number): string {
  if (power < 3) return SCALES[power] ?? '';
  return power === 3 ? 'tỷ' : 'nghìn';
}

/** Three digits. `inner` when more stands before them: nought hundreds are then said. */
function readHundreds(value: number, inner: boolean): string {
  const [hundreds, tens, ones] = [Math.floor(value / 100), Math.floor(value / 10) % 10, value % 10];
  const words: string[] = [];
  if (hundreds > 0 || inner) words.push(DIGITS[hundreds] ?? '', 'trăm');
  if (tens === 0 && ones > 0 && words.length > 0) words.push('lẻ');
  if (tens === 1) words.push('mười');
  if (tens > 1) words.push(DIGITS[tens] ?? '', 'mươi');
  if (ones > 0) words.push(readOnes(ones, tens));
  return words.join(' ');
}

function readOnes(ones: number, tens: number): string {
  if (ones === 5 && tens > 0) return 'lăm';
  if (ones === 1 && tens > 1) return 'mốt';
  if (ones === 4 && tens > 1) return 'tư';
  return DIGITS[ones] ?? '';
}

/** A number as Vietnamese papers print it: points between thousands, a comma before decimals. */
export function readNumber(printed: string): string {
  const [whole = '', decimals] = printed.replace(/\.(?=\d{3}(?!\d))/g, '').split(/[.,]/);
  const words = readWhole(whole);
  if (decimals === undefined) return words;
  // Two decimals are read as a number, more digit by digit: 37,25 is "ba mươi bảy phẩy hai mươi lăm".
  const spoken = decimals.length <= 2 && !decimals.startsWith('0') ? readWhole(decimals) : readDigits(decimals);
  return `${words} phẩy ${spoken}`;
}
