/** How wide a run of words is, in points. */
export type Measure = (text: string) => number;

/** Words a new line may well begin with. */
const OPENERS = new Set(
  'VÀ CỦA TỈNH HUYỆN QUẬN XÃ PHƯỜNG THỊ THÀNH KHU TRONG TRÊN TẠI CHO VỀ VỚI ĐỐI ĐỂ THEO - NĂM GIAI'.split(' '),
);
/** Words that must not end a line: they belong to the next one. */
const JOINERS = new Set(
  'VÀ CỦA CÁC TỈNH HUYỆN QUẬN XÃ PHƯỜNG KHU TRONG TRÊN TẠI CHO VỀ VỚI ĐỐI ĐỂ THEO - SỞ BAN VIỆC'.split(' '),
);
/** Two-syllable words of agency names and subjects; a line break inside one reads badly. */
const COMPOUNDS = new Set(
  `ỦY BAN|HỘI ĐỒNG|NHÂN DÂN|THÀNH PHỐ|THỊ XÃ|THỊ TRẤN|CÔNG NGHỆ|THÔNG TIN|TRUYỀN THÔNG|GIÁO DỤC|ĐÀO TẠO|Y TẾ|ỨNG DỤNG|
  DỊCH BỆNH|TRIỂN KHAI|NÔNG NGHIỆP|PHÁT TRIỂN|NÔNG THÔN|VĂN HÓA|THỂ THAO|DU LỊCH|KHOA HỌC|TÀI NGUYÊN|MÔI TRƯỜNG|LAO ĐỘNG|
  THƯƠNG BINH|XÃ HỘI|GIAO THÔNG|VẬN TẢI|CÔNG THƯƠNG|TÀI CHÍNH|KẾ HOẠCH|ĐẦU TƯ|XÂY DỰNG|TƯ PHÁP|NỘI VỤ|NGOẠI VỤ|THANH TRA|
  VĂN PHÒNG|BAN QUẢN|QUẢN LÝ|KINH TẾ|KIỂM SOÁT|BỆNH TẬT|TRUNG TÂM|DÂN TỘC|PHÒNG CHỐNG|TRONG PHÒNG|HÀNH CHÍNH|PHỤC VỤ|CÔNG TÁC|
  THỰC HIỆN|TĂNG CƯỜNG|HƯỚNG DẪN|CHỦ TỊCH|GIÁM ĐỐC|CHÁNH VĂN|BAN CHỈ|CHỈ ĐẠO|CÀI ĐẶT|TRỰC TUYẾN|PHÊ DUYỆT|TỔ CHỨC|
  CÔNG TRÌNH|DỰ ÁN|BÁO CÁO|KẾT QUẢ|NHIỆM VỤ|GIẢI PHÁP|CHUYỂN ĐỔI|DỊCH VỤ|HỒ SƠ|THỦ TỤC`
    .split('|')
    .map((pair) => pair.trim()),
);
/** The name that follows one of these is kept on one line with itself ("TỈNH QUẢNG NAM"). */
const PLACE_WORDS = new Set('TỈNH HUYỆN QUẬN XÃ PHƯỜNG PHỐ TRẤN'.split(' '));

function penaltyOf(words: readonly string[], at: number): number {
  const before = (words[at - 1] ?? '').toLocaleUpperCase('vi');
  const after = (words[at] ?? '').toLocaleUpperCase('vi');
  const bare = before.replace(/[,;:.]$/u, '');
  if (bare !== before) return COMPOUNDS.has(`${bare} ${after}`) ? 1.2 : -0.1;
  let penalty = OPENERS.has(after) ? -0.3 : 0;
  if (JOINERS.has(before)) penalty += 1;
  if (COMPOUNDS.has(`${before} ${after}`)) penalty += 1.5;
  if (PLACE_WORDS.has((words[at - 2] ?? '').toLocaleUpperCase('vi'))) penalty += 0.6;
  return penalty;
}

/** A committee or council names its place on a line of its own, as every template of Phụ lục III prints it. */
function committeeBreak(words: readonly string[]): number | null {
  const start = words.slice(0, 4).join(' ').toLocaleUpperCase('vi').replace('UỶ', 'ỦY');
  const isCommittee = start === 'ỦY BAN NHÂN DÂN' || start === 'HỘI ĐỒNG NHÂN DÂN';
  return isCommittee && words.length > 4 ? 4 : null;
}

interface Way {
  readonly cost: number;
  readonly from: number;
}

function breakEvenly(words: readonly string[], limit: number, measure: Measure): string[] {
  const best: Way[] = [{ cost: 0, from: 0 }];
  for (let end = 1; end <= words.length; end += 1) {
    let way: Way = { cost: Number.POSITIVE_INFINITY, from: end - 1 };
    for (let start = end - 1; start >= 0; start -= 1) {
      const width = measure(words.slice(start, end).join(' '));
      if (width > limit && start < end - 1) break;
      const slack = Math.max(0, limit - width) / limit;
      const cost = (best[start]?.cost ?? 0) + 3 + 2 * slack * slack + (start > 0 ? penaltyOf(words, start) : 0);
      if (cost < way.cost) way = { cost, from: start };
    }
    best[end] = way;
  }
  const lines: string[] = [];
  for (let end = words.length; end > 0; end = best[end]?.from ?? 0) {
    lines.unshift(words.slice(best[end]?.from ?? 0, end).join(' '));
  }
  return lines;
}

/**
 * Breaks a centred title into few lines that read well: before "và" or the name of a place, never inside a two-syllable
 * word when that can be avoided. A single word wider than `limit` stands alone on its line.
 *
 * @param text one line of words
 * @param limit width of the column, in points
 */
export function wrapBySense(text: string, limit: number, measure: Measure): string[] {
  const words = text.split(/\s+/u).filter((word) => word !== '');
  const committee = committeeBreak(words);
  if (committee === null) return breakEvenly(words, limit, measure);
  return [
    ...breakEvenly(words.slice(0, committee), limit, measure),
    ...breakEvenly(words.slice(committee), limit, measure),
  ];
}
