/** `84912345678` as people write it: `0912 345 678`. What is no such number comes back unchanged. */
export function showPhone(phone: string): string {
  const [, code, middle, last] = /^84(\d{3})(\d{3})(\d{3})$/.exec(phone) ?? [];
  return code === undefined ? phone : `0${code} ${middle} ${last}`;
}

/** The same with its middle hidden, for places where the number only needs to be told from others: `0912 *** 678`. */
export function hidePhone(phone: string): string {
  const [, code, , last] = /^84(\d{3})(\d{3})(\d{3})$/.exec(phone) ?? [];
  return code === undefined ? phone.replace(/\d(?=\d{3})/g, '*') : `0${code} *** ${last}`;
}
