/** Where things lie in the module's one page of memory, in bytes. */
export const AT = {
  /** The key to work on, 16 bytes. */
  tek: 0,
  /** AES round keys as FIPS 197 §5.2 expands them, 11 × 16 bytes; the first is the RPIK. */
  roundKeys: 16,
  /** The same as bit planes, 11 × 8 × 16 bytes. */
  keyPlanes: 192,
  /** Plaintext as bit planes, eight blocks to 128 bytes. */
  planes: 1600,
  /** Ciphertext, block after block. */
  out: 3904,
  /** Plaintext, block after block. */
  blocks: 6208,
  sbox: 8512,
  /** Hash states of 8 words. */
  initial: 8768,
  extractInner: 8800,
  extractOuter: 8832,
  state: 8864,
  expandInner: 8896,
  expandOuter: 8928,
  prk: 8960,
  okm: 8992,
  /** Message blocks of 16 words; what never changes in them is written once. */
  keyBlock: 9024,
  digestBlock: 9088,
  innerPad: 9152,
  outerPad: 9216,
  infoBlock: 9280,
} as const;

/** A day's blocks, by eights. */
export const BATCHES = 18;
export const PAGES = 1;
