import { sha256 } from '@noble/hashes/sha2.js';
import { readPublicKey, signDigest, verifyDigest } from '../crypto/ecdsa.ts';
import { ExposureError } from '../errors.ts';
import { assertBytes, assertInteger } from '../input/assert.ts';
import { decodeText, encodeText } from '../input/text.ts';
import { type InfectiousnessMap, ONSET_REACH } from '../matching/infectiousness.ts';
import { assertScoring, type WeightedScoring } from './weighted-scoring.ts';

/** What the province may change on phones that are out there: how risk is reckoned, and nothing else. */
export interface RiskConfiguration {
  /** Rises with every change; a phone never goes back. */
  readonly version: number;
  readonly scoring: WeightedScoring;
  readonly infectiousness: InfectiousnessMap;
  /** Score of a day from which the phone warns, in weighted seconds. */
  readonly warnFrom: number;
  /** Days an exposure may lie back to be warned of, 1 to 14. */
  readonly daysBack: number;
}

/** A configuration on its way: the text as it was signed, and the signature over its SHA-256. */
export interface SignedConfiguration {
  readonly text: string;
  /** ECDSA P-256, DER. */
  readonly signature: Uint8Array;
}

const LONGEST_TEXT = 16_384;
/** Under a minute everybody would be warned, over four hours nobody: a slip must not do either. */
const WARN_FROM = [60, 14_400] as const;

/**
 * Signs a configuration for phones to fetch: ECDSA P-256 over the SHA-256 of its text, DER.
 *
 * @param configuration within its bounds
 * @param secretKey 32 bytes of P-256
 * @returns the text that was signed, byte for byte, and the signature
 * @throws TypeError, RangeError naming the setting that is out of bounds
 * @example
 * const signed = signConfiguration({ ...configuration, version: configuration.version + 1 }, secretKey);
 */
export function signConfiguration(configuration: RiskConfiguration, secretKey: Uint8Array): SignedConfiguration {
  assertConfiguration(configuration);
  assertBytes('secretKey', secretKey, 32);
  const text = JSON.stringify(configuration);
  return { text, signature: signDigest(sha256(encodeText(text)), secretKey) };
}

/**
 * Accepts a configuration that is signed, within bounds and not older than the one in use.
 *
 * @param signed as it was fetched
 * @param options.spki public key that came with the app
 * @param options.current version in use; 0 at first
 * @returns the configuration
 * @throws ExposureError signature-encoding, signature-wrong, configuration-malformed, configuration-outdated
 * @example
 * const configuration = readConfiguration(fetched, { spki, current: stored.version });
 */
export function readConfiguration(
  signed: SignedConfiguration,
  options: { readonly spki: Uint8Array; readonly current: number },
): RiskConfiguration {
  if (signed.text.length > LONGEST_TEXT) throw malformed('text', 'too long');
  const digest = sha256(encodeText(signed.text));
  if (!verifyDigest(signed.signature, digest, readPublicKey(options.spki))) throw new ExposureError('signature-wrong');
  const configuration = parse(signed.text);
  if (configuration.version < options.current) throw new ExposureError('configuration-outdated');
  return configuration;
}

const malformed = (field: string, reason: string) => new ExposureError('configuration-malformed', { field, reason });

function parse(text: string): RiskConfiguration {
  try {
    // decodeText refuses what encodeText would not write: lone surrogates.
    const configuration = JSON.parse(decodeText(encodeText(text))) as RiskConfiguration;
    assertConfiguration(configuration);
    return configuration;
  } catch (error) {
    const [field = 'text', reason = 'malformed'] = (error instanceof Error ? error.message : '').split(': ');
    throw malformed(field, reason);
  }
}

function assertConfiguration({ version, scoring, infectiousness, warnFrom, daysBack }: RiskConfiguration): void {
  assertInteger('version', version, [1, 0x7fffffff]);
  assertScoring(scoring);
  assertInteger('infectiousness.days.length', infectiousness.days.length, [2 * ONSET_REACH + 1, 2 * ONSET_REACH + 1]);
  for (const each of [...infectiousness.days, infectiousness.unknown])
    if (!['none', 'standard', 'high'].includes(each))
      throw new RangeError(`infectiousness: ${String(each)} is no level`);
  assertInteger('warnFrom', warnFrom, WARN_FROM);
  assertInteger('daysBack', daysBack, [1, ONSET_REACH]);
}
