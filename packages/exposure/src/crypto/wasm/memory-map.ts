/** Keys worked on at once: one a bit of a 128-bit register. */
export const LANES = 128;
/** Bytes of a plane: one bit of every lane. */
export const PLANE = 16;
/** A byte of every lane, as eight planes, lowest bit first. */
export const BYTE = 8 * PLANE;
/** A word of 32 bits of every lane: as planes, or side by side. */
export const WORD = 4 * BYTE;
/** A block of AES of every lane. */
export const BLOCK = 4 * WORD;

/** Bytes of each part of the module's memory, in order. */
const SIZES = {
  /** Eight planes of zeros: stands in for a byte whose share is added later. */
  zeros: BYTE,
  /** Temporary exposure keys, 16 bytes each. */
  teks: LANES * 16,
  /** Round keys of AES as planes. The first is made by HKDF; 0x63 is folded into the others. */
  roundKeys: 11 * BLOCK,
  /** The interval of every lane as planes. */
  counter: WORD,
  /** What the first round leaves in its last column, and the second everywhere, of bytes that do not change for hours. */
  baseOfFirst: WORD,
  baseOfSecond: BLOCK,
  /** States between rounds, by turns. */
  even: BLOCK,
  odd: BLOCK,
  /** Identifiers as words: the first words of all lanes, then the second, and so on. */
  words: BLOCK,
  /** Lanes whose first word passes the filter. */
  hits: LANES,
  /** Constants of SHA-256. */
  rounds: 64 * 4,
  /** Hash states of eight words and message blocks of sixteen, each word for four keys. */
  initial: 128,
  extractInner: 128,
  extractOuter: 128,
  state: 128,
  expandInner: 128,
  expandOuter: 128,
  prk: 128,
  keyBlock: 256,
  digestBlock: 256,
  innerPad: 256,
  outerPad: 256,
  infoBlock: 256,
  /** The filter of the sightings' index: at most 2^24 bits. */
  filter: 2 ** 21,
} as const;

/** Where things lie in the module's memory, in bytes. */
export const AT = place(SIZES);
const END = Object.values(SIZES).reduce((sum, size) => sum + size, 0);
/** Pages of 64 KiB. */
export const PAGES = Math.ceil(END / 65_536);

function place<Name extends string>(sizes: Record<Name, number>): Readonly<Record<Name, number>> {
  const places = {} as Record<Name, number>;
  let at = 0;
  for (const name of Object.keys(sizes) as Name[]) {
    places[name] = at;
    at += sizes[name];
  }
  return places;
}
