/**
 * Our own mark on a message, which Zalo's webhook brings back even when we never saw the answer: the delivery's id, its
 * reference and its number, in at most 48 characters.
 */
export function trackingId(message: { id: string; reference: number; phone: string }): string {
  const reference = message.reference.toString(16).padStart(4, '0');
  return `${message.id.replaceAll('-', '')}-${reference}-${Number(message.phone).toString(36)}`;
}

/** @returns null for marks that are not ours */
export function readTrackingId(text: string): { reference: number; phone: string } | null {
  const found = /^[0-9a-f]{32}-([0-9a-f]{4})-([0-9a-z]{6,10})$/.exec(text);
  if (found === null) return null;
  return { reference: Number.parseInt(found[1] ?? '', 16), phone: String(Number.parseInt(found[2] ?? '', 36)) };
}
