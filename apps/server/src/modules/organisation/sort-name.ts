/**
 * Sorting key of a Vietnamese name: tên first, then họ, then đệm, as Vietnamese lists are sorted.
 *
 * @param name as people write it: họ, đệm, tên
 * @example sortNameOf('Nguyễn Thị An') // 'An Nguyễn Thị'
 */
export function sortNameOf(name: string): string {
  const words = name.normalize('NFC').trim().split(/\s+/);
  const given = words.at(-1) ?? '';
  return [given, ...words.slice(0, -1)].join(' ');
}
