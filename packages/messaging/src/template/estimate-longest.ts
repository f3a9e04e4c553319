import { encodeSms, type SmsSize } from '../sms/encode-sms.ts';
import { plainSms } from '../sms/plain-sms.ts';
import type { TemplatePart } from './parse-template.ts';

/** How long a value may get, in characters; `accented` when it may hold Vietnamese marks. */
export interface FieldLimit {
  readonly length: number;
  readonly accented: boolean;
}

// A name of forty characters is longer than 99.9 % of names; unknown fields are taken for this.
const UNKNOWN_FIELD: FieldLimit = { length: 40, accented: true };

/**
 * The most that a message from this template can cost.
 *
 * @param plain true when the unaccented variant is sent
 */
export function estimateLongest(
  parts: readonly TemplatePart[],
  limits: Readonly<Record<string, FieldLimit>>,
  plain = false,
): SmsSize {
  const longest = parts
    .map((part) =>
      part.kind === 'text'
        ? part.text
        : widest((Object.hasOwn(limits, part.name) && limits[part.name]) || UNKNOWN_FIELD),
    )
    .join('');
  return encodeSms(plain ? plainSms(longest) : longest);
}

function widest({ length, accented }: FieldLimit): string {
  return (accented ? 'Ễ' : 'W').repeat(length);
}
