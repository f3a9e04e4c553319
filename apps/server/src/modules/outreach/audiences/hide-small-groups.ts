/**
 * Hides counts of groups that are too small to be shown. Where one group alone would be hidden it could be had by
 * subtracting the others from the total: the smallest shown one is hidden with it, until what is hidden together is no
 * small group either.
 *
 * @param least groups of fewer people are never shown
 */
export function hideSmallGroups<T extends { readonly count: number }>(
  groups: readonly T[],
  least: number,
): (Omit<T, 'count'> & { count: number | null })[] {
  const hidden = new Set(groups.filter((group) => group.count < least));
  const bySize = groups.filter((group) => !hidden.has(group)).sort((a, b) => a.count - b.count);
  const hiddenTotal = () => [...hidden].reduce((sum, group) => sum + group.count, 0);
  while (hidden.size > 0 && (hidden.size === 1 || hiddenTotal() < least)) {
    const next = bySize.shift();
    if (next === undefined) break;
    hidden.add(next);
  }
  return groups.map((group) => ({ ...group, count: hidden.has(group) ? null : group.count }));
}
