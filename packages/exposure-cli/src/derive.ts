import {
  cryptMetadata,
  deriveMetadataKey,
  deriveRpi,
  deriveRpiKey,
  encodeMetadata,
  encodePayload,
  fromHex,
  INTERVAL_SECONDS,
  toHex,
} from '@phong-tuyen/exposure';
import { explain, print, refuse, refuseError } from './print.ts';

const USAGE = 'exposure derive TEK_HEX INTERVAL';
/** Version 1.0, 8 dBm: the metadata of the published vector. */
const METADATA = encodeMetadata({ minor: 0, txPower: 8, confidence: 0 });

/** `exposure derive TEK_HEX INTERVAL`: prints the keys and identifiers of one interval. @returns exit code */
export function runDerive([hex, digits, ...more]: readonly string[]): number {
  if (hex === '--help') return explain(USAGE);
  if (hex === undefined || digits === undefined || more.length > 0) return refuse('usage', USAGE);
  if (!/^\d{1,10}$/.test(digits)) return refuse('argument', 'derive: INTERVAL: expected Unix seconds / 600, in digits');
  const interval = Number(digits);
  try {
    const tek = fromHex(hex);
    const rpiKey = deriveRpiKey(tek);
    const metadataKey = deriveMetadataKey(tek);
    const rpi = deriveRpi(rpiKey, interval);
    const aem = cryptMetadata(metadataKey, rpi, METADATA);
    print({
      tek: toHex(tek),
      interval: interval,
      time: new Date(interval * INTERVAL_SECONDS * 1000).toISOString(),
      rpik: toHex(rpiKey),
      aemk: toHex(metadataKey),
      rpi: toHex(rpi),
      metadata: toHex(METADATA),
      aem: toHex(aem),
      payload: toHex(encodePayload({ rpi, aem }, { flags: false })),
    });
    return 0;
  } catch (error) {
    return refuseError(error, 'derive');
  }
}
