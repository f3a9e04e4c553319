/** `Ủy ban nhân dân phường Tân Thạnh` → `phường Tân Thạnh`: people live in a commune, not in its committee. */
export function communeName(agencyName: string): string {
  return agencyName.replace(/^(Ủy|Uỷ) ban nhân dân\s+/iu, '').replace(/^UBND\s+/u, '');
}

/** The same without its district: in a message each character is paid for, and its reader knows where they live. */
export const communeInMessage = (agencyName: string): string => communeName(agencyName).split(',')[0] ?? '';
