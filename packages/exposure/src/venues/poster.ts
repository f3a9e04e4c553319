import { BinaryReader, BinaryWriter, WireType } from '@bufbuild/protobuf/wire';
import { sha256 } from '@noble/hashes/sha2.js';
import { readPublicKey, signDigest, verifyDigest } from '../crypto/ecdsa.ts';
import { ExposureError } from '../errors.ts';
import { assertBytes, assertInteger } from '../input/assert.ts';
import { fromBase64Url, toBase64Url } from '../input/encoding.ts';
import { decodeText, encodeText } from '../input/text.ts';
import { LONGEST_NAME, USUAL_MINUTES, VENUE_KINDS, type Venue } from './venue.ts';

/** Longest poster content that is looked at; a QR code of medium correction holds it with room. */
const LONGEST = 1_024;
const CONTEXT = encodeText('phong-tuyen venue v1\n');

/**
 * Content of a poster's QR code: `<address>#<venue>.<signature>`. Behind the `#` nothing reaches a server when someone opens it
 * with a plain camera.
 *
 * @param venue what the place is called and how long people stay
 * @param options.address page that explains, "https://…/dia-diem"
 * @param options.secretKey the province's key, 32 bytes of P-256
 * @returns the text to put into a QR code
 * @throws TypeError, RangeError naming what is wrong with the venue
 * @example
 * writePoster({ seed, name: 'Chợ Tam Kỳ', place: 'Phan Châu Trinh', kind: 'market', usualMinutes: 60 }, { address, secretKey })
 */
export function writePoster(
  venue: Venue,
  options: { readonly address: string; readonly secretKey: Uint8Array },
): string {
  const bytes = encodeVenue(venue);
  const signature = signDigest(sha256(Uint8Array.of(...CONTEXT, ...bytes)), options.secretKey);
  return `${options.address}#${toBase64Url(bytes)}.${toBase64Url(signature)}`;
}

/**
 * Reads what a camera saw.
 *
 * @param content text of the QR code
 * @param spki the province's public key
 * @returns the place and its id of 32 bytes
 * @throws ExposureError poster-malformed, poster-signature: a poster someone made himself
 * @example
 * const venue = readPoster(scanned, spki);
 * visits.enter(venue.id, now, venue.usualMinutes);
 */
export function readPoster(content: string, spki: Uint8Array): Venue & { readonly id: Uint8Array } {
  const [, code = ''] = content.length > LONGEST ? [] : content.split('#');
  const [venue = '', signature = '', ...more] = code.split('.');
  if (signature === '' || more.length > 0) throw malformed('form');
  const bytes = decode(venue);
  const isValid = isSigned(decode(signature), sha256(Uint8Array.of(...CONTEXT, ...bytes)), spki);
  if (!isValid) throw new ExposureError('poster-signature');
  return { ...decodeVenue(bytes), id: sha256(bytes) };
}

/**
 * What visits to a place are kept under: the SHA-256 of the venue as the poster holds it.
 *
 * @param venue as it was printed
 * @returns 32 bytes
 * @throws TypeError, RangeError naming what is wrong with the venue
 * @example
 * toHex(venueId(venue)) === toHex(readPoster(writePoster(venue, options), spki).id)
 */
export const venueId = (venue: Venue): Uint8Array => sha256(encodeVenue(venue));

const malformed = (reason: string) => new ExposureError('poster-malformed', { reason });

function isSigned(signature: Uint8Array, digest: Uint8Array, spki: Uint8Array): boolean {
  const point = readPublicKey(spki);
  try {
    return verifyDigest(signature, digest, point);
  } catch {
    return false;
  }
}

function encodeVenue(venue: Venue): Uint8Array {
  assertBytes('venue.seed', venue.seed, 16);
  for (const name of ['name', 'place'] as const)
    assertInteger(`venue.${name}.length`, venue[name].length, [name === 'name' ? 1 : 0, LONGEST_NAME]);
  assertInteger('venue.kind', VENUE_KINDS.indexOf(venue.kind), [0, VENUE_KINDS.length - 1]);
  assertInteger('venue.usualMinutes', venue.usualMinutes, USUAL_MINUTES);
  const writer = new BinaryWriter(encodeText);
  writer.tag(1, WireType.LengthDelimited).bytes(venue.seed);
  writer.tag(2, WireType.LengthDelimited).string(venue.name);
  writer.tag(3, WireType.LengthDelimited).string(venue.place);
  writer.tag(4, WireType.Varint).uint32(VENUE_KINDS.indexOf(venue.kind));
  writer.tag(5, WireType.Varint).uint32(venue.usualMinutes);
  return writer.finish();
}

function decodeVenue(bytes: Uint8Array): Venue {
  let seed: Uint8Array = new Uint8Array(0);
  const texts = { 2: '', 3: '' };
  const numbers = { 4: 0, 5: 0 };
  try {
    const reader = new BinaryReader(bytes, decodeText);
    while (reader.pos < reader.len) {
      const [field, wire] = reader.tag();
      if (field === 1 && wire === WireType.LengthDelimited) seed = Uint8Array.from(reader.bytes());
      else if ((field === 2 || field === 3) && wire === WireType.LengthDelimited) texts[field] = reader.string();
      else if ((field === 4 || field === 5) && wire === WireType.Varint) numbers[field] = reader.uint32();
      else reader.skip(wire, field);
    }
  } catch {
    throw malformed('contents');
  }
  const venue = {
    seed,
    name: texts[2],
    place: texts[3],
    kind: VENUE_KINDS[numbers[4]] ?? 'other',
    usualMinutes: numbers[5],
  };
  const isSound =
    seed.length === 16 &&
    venue.name.length >= 1 &&
    venue.name.length <= LONGEST_NAME &&
    venue.place.length <= LONGEST_NAME &&
    venue.usualMinutes >= USUAL_MINUTES[0] &&
    venue.usualMinutes <= USUAL_MINUTES[1];
  if (!isSound) throw malformed('contents');
  return venue;
}

function decode(part: string): Uint8Array {
  try {
    return fromBase64Url(part);
  } catch {
    throw malformed('form');
  }
}
