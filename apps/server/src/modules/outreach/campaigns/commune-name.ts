/** `Ủy ban nhân dân phường Tân Thạnh` → `phường Tân Thạnh`: people live in a commune, not in its committee. */
export function communeName(agencyName: string): string {
  return agencyName.replace(/^(Ủy|Uỷ) ban nhân dân\s+/iu, '').replace(/^UBND\s+/u, '');
}
