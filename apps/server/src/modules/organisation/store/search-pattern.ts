/** LIKE patterns, one for each word of a search, with LIKE's own signs taken literally. */
export function searchPatterns(search: string | undefined): string[] {
  return (search ?? '')
    .split(/\s+/)
    .filter((word) => word !== '')
    .slice(0, 10)
    .map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`);
}
