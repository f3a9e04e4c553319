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
import { print, refuse, refuseError } from './print.ts';

const METADATA = encodeMetadata({ minor: 0, txPower: 8, confidence: 0 });

/** `exposure derive TEK_HEX INTERVAL`: prints the keys and identifiers of one interval. @returns exit code */
export function runDerive([hex, interval]: readonly string[]): number {
  if (hex === undefined || interval === undefined) return refuse('usage', 'exposure derive TEK_HEX INTERVAL');
  try {
    const tek = fromHex(hex);
    const rpiKey = deriveRpiKey(tek);
    const metadataKey = deriveMetadataKey(tek);
    const rpi = deriveRpi(rpiKey, Number(interval));
    const aem = cryptMetadata(metadataKey, rpi, METADATA);
    print({
      tek: toHex(tek),
      interval: Number(interval),
      time: new Date(Number(interval) * INTERVAL_SECONDS * 1000).toISOString(),
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
