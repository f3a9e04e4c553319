/** Folded words of a search, with LIKE's own signs escaped: "Ứng dụng" and "ung dung" ask the same (see platform.fold). */
export function foldWords(text: string | undefined): string[] {
  if (text === undefined) return [];
  const folded = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/đ/g, 'd');
  return folded
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => word.replace(/[\\%_]/g, '\\$&'))
    .slice(0, 12);
}
