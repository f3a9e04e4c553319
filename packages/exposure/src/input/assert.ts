/**
 * @param name the argument's name, for the message
 * @param length exact number of bytes, or null for any
 * @throws TypeError when it is no Uint8Array, RangeError when its length differs
 */
export function assertBytes(name: string, value: Uint8Array, length: number | null): void {
  if (!(value instanceof Uint8Array)) throw new TypeError(`${name}: expected Uint8Array, got ${kindOf(value)}`);
  if (length !== null && value.length !== length)
    throw new RangeError(`${name}: expected ${length} bytes, got ${value.length}`);
}

/**
 * @param range least and most allowed, both included
 * @throws TypeError when it is no whole number, RangeError when it is out of range
 */
export function assertInteger(name: string, value: number, range: readonly [least: number, most: number]): void {
  if (!Number.isSafeInteger(value)) throw new TypeError(`${name}: expected a whole number, got ${String(value)}`);
  if (value < range[0] || value > range[1])
    throw new RangeError(`${name}: expected ${range[0]} to ${range[1]}, got ${value}`);
}

const kindOf = (value: unknown): string => (value === null ? 'null' : typeof value);
