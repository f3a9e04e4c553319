// 3GPP TS 23.038 §6.2.1, in the order of their codes. 0x1B escapes to the extension table and stands for no character.
const ESCAPE = 0x1b;
const BASIC =
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞ\u001bÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà';
// §6.2.1.1: two septets each.
const EXTENDED: Readonly<Record<string, number>> = {
  '\f': 0x0a,
  '^': 0x14,
  '{': 0x28,
  '}': 0x29,
  '\\': 0x2f,
  '[': 0x3c,
  '~': 0x3d,
  ']': 0x3e,
  '|': 0x40,
  '€': 0x65,
};

const codes: ReadonlyMap<string, readonly number[]> = new Map([
  ...[...BASIC]
    .map((character, code): [string, number[]] => [character, [code]])
    .filter(([, [code]]) => code !== ESCAPE),
  ...Object.entries(EXTENDED).map(([character, code]): [string, number[]] => [character, [ESCAPE, code]]),
]);
const basicCharacters: readonly string[] = [...BASIC];
const extendedByCode: ReadonlyMap<number, string> = new Map(
  Object.entries(EXTENDED).map(([character, code]) => [code, character]),
);

/** The one or two septets of a character in the default alphabet; null when it needs UCS-2. */
export function septetsOf(character: string): readonly number[] | null {
  return codes.get(character) ?? null;
}

/** True when every character is in the GSM 7-bit default alphabet or its extension table. */
export function isGsm7(text: string): boolean {
  for (const character of text) if (!codes.has(character)) return false;
  return true;
}

/** Reads septets, one an octet, as SMPP carries them. Unknown extension codes fall back to the basic table (§6.2.1.1). */
export function fromGsm7(bytes: Uint8Array): string {
  let text = '';
  for (let index = 0; index < bytes.length; index++) {
    const code = bytes[index] ?? 0;
    if (code === ESCAPE) {
      const next = bytes[++index] ?? 0x20;
      text += extendedByCode.get(next) ?? basicCharacters[next & 0x7f] ?? ' ';
    } else text += basicCharacters[code & 0x7f] ?? ' ';
  }
  return text;
}
