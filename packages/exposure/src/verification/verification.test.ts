import { createHmac, createVerify, randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writePublicKey } from '../crypto/ecdsa.ts';
import { fromBase64, fromHex, toBase64, toBase64Url } from '../input/encoding.ts';
import { bytesOf } from '../testing/arbitraries.ts';
import { hasVectors, readVector } from '../testing/vectors.ts';
import {
  type CertificateClaims,
  hmacText,
  isKeyHmac,
  keyHmac,
  mayRevise,
  openRevisionToken,
  parsePublish,
  readCertificate,
  sealRevisionToken,
  writeCertificate,
  writeChaff,
  writePublish,
} from './index.ts';

const codeOf = (act: () => unknown): string => {
  try {
    act();
    return 'accepted';
  } catch (error) {
    return (error as { code?: string }).code ?? String(error);
  }
};
const random = (length: number) => new Uint8Array(randomBytes(length));

/** Of google/exposure-notifications-server, pkg/verification/utils_test.go. */
const HMAC_KEYS = [
  { data: fromBase64('z2Cx9hdz2SlxZ8GEgqTYpA=='), rollingStart: 1, rollingPeriod: 144, transmissionRisk: 3 },
  { data: fromBase64('dPCphLzfG4uzXneNimkPRQ=='), rollingStart: 144, rollingPeriod: 144, transmissionRisk: 5 },
];
const HMAC_SECRET = fromHex('0102030405060708090a0b0c0d0e0f10');

describe('HMAC of keys', () => {
  it('is that of the published vector', () => {
    expect(hmacText(HMAC_KEYS)).toBe('dPCphLzfG4uzXneNimkPRQ==.144.144.5,z2Cx9hdz2SlxZ8GEgqTYpA==.1.144.3');
    expect(toBase64(keyHmac(HMAC_KEYS, HMAC_SECRET))).toBe('2u1nHt5WWurJytFLF3xitNzM99oNrad2y4YGOL53AeY=');
    const bare = HMAC_KEYS.map((key) => ({ ...key, transmissionRisk: 0 }));
    expect(toBase64(keyHmac(bare, HMAC_SECRET))).toBe('mFNI9zhTA17n4ndd1Vu5tsn4XQX0gPrIKyjeh/9noUE=');
    expect(toBase64(keyHmac(bare, HMAC_SECRET, { withoutRisk: true }))).toBe(
      'J9S7xVebH/66dm14wGsIcAnSUR3PHD4NtDQEOGZbDUo=',
    );
  });

  it.skipIf(!hasVectors)('agrees with all cases of the vector, by OpenSSL too', () => {
    const vector = readVector<{
      secret_hex: string;
      cases: { keys: [string, number, number, number][]; cleartext: string; hmac_b64: string }[];
    }>('tek-hmac.json');
    expect(vector.cases).toHaveLength(3);
    for (const { keys, cleartext, hmac_b64 } of vector.cases) {
      const list = keys.map(([key, start, period, risk]) => ({
        data: fromBase64(key),
        rollingStart: start,
        rollingPeriod: period,
        transmissionRisk: risk,
      }));
      const withoutRisk = cleartext.split(',')[0]?.split('.').length === 3;
      expect(hmacText(list, { withoutRisk })).toBe(cleartext);
      expect(toBase64(keyHmac(list, fromHex(vector.secret_hex), { withoutRisk }))).toBe(hmac_b64);
      expect(createHmac('sha256', fromHex(vector.secret_hex)).update(cleartext).digest('base64')).toBe(hmac_b64);
      expect(isKeyHmac(fromBase64(hmac_b64), list, fromHex(vector.secret_hex))).toBe(true);
    }
  });

  it('does not fit other keys, secrets or lengths', () => {
    const mac = keyHmac(HMAC_KEYS, HMAC_SECRET);
    expect(isKeyHmac(mac, HMAC_KEYS.slice(1), HMAC_SECRET)).toBe(false);
    expect(
      isKeyHmac(
        mac,
        HMAC_KEYS,
        HMAC_SECRET.map((byte) => byte + 1),
      ),
    ).toBe(false);
    expect(isKeyHmac(mac.subarray(1), HMAC_KEYS, HMAC_SECRET)).toBe(false);
    expect(() => keyHmac(HMAC_KEYS, new Uint8Array(8))).toThrow(/secret/);
    expect(() => hmacText(HMAC_KEYS, { withoutRisk: true })).toThrow(/withoutRisk/);
  });
});

describe('certificates', () => {
  const secretKey = new Uint8Array(32).fill(5);
  const NOW = 1_600_000_000;
  const claims: CertificateClaims = {
    iss: 'xac-minh.example',
    aud: 'khoa.example',
    iat: NOW - 10,
    exp: NOW + 900,
    tekmac: toBase64(keyHmac(HMAC_KEYS, HMAC_SECRET)),
    reportType: 'confirmed',
    symptomOnsetInterval: 2_660_000,
  };
  const expected = {
    keys: [{ kid: 'v1', spki: writePublicKey(secretKey) }],
    iss: claims.iss,
    aud: claims.aud,
    now: NOW,
  };
  const token = writeCertificate(claims, { kid: 'v1', secretKey });
  const changed = (part: 0 | 1, value: object) =>
    token
      .split('.')
      .map((each, at) => (at === part ? toBase64Url(Buffer.from(JSON.stringify(value))) : each))
      .join('.');

  it('are read as written, and OpenSSL accepts the signature', () => {
    expect(readCertificate(token, expected)).toEqual(claims);
    const [head, body, signature = ''] = token.split('.');
    const key = {
      key: Buffer.from(writePublicKey(secretKey)),
      format: 'der',
      type: 'spki',
      dsaEncoding: 'ieee-p1363',
    } as const;
    expect(createVerify('sha256').update(`${head}.${body}`).verify(key, Buffer.from(signature, 'base64url'))).toBe(
      true,
    );
  });

  it.each([
    ['another form', 'x.y'],
    ['no signature', changed(0, { alg: 'none', kid: 'v1' })],
    ['another algorithm', changed(0, { alg: 'HS256', kid: 'v1' })],
    ['an unknown key', writeCertificate(claims, { kid: 'v2', secretKey })],
    ['changed claims', changed(1, { ...claims, reportType: 'likely' })],
    ['another key’s signature', writeCertificate(claims, { kid: 'v1', secretKey: new Uint8Array(32).fill(6) })],
    ['another issuer', writeCertificate({ ...claims, iss: 'x' }, { kid: 'v1', secretKey })],
    ['another audience', writeCertificate({ ...claims, aud: 'x' }, { kid: 'v1', secretKey })],
    ['an end that has passed', writeCertificate({ ...claims, exp: NOW }, { kid: 'v1', secretKey })],
    ['a beginning ahead', writeCertificate({ ...claims, iat: NOW + 61 }, { kid: 'v1', secretKey })],
    ['great length', `${token}${'A'.repeat(5_000)}`],
  ])('with %s are refused', (_, wrong) =>
    expect(codeOf(() => readCertificate(wrong, expected))).toBe('certificate-wrong'),
  );

  it.each([
    [{ tekmac: 'AAAA' }],
    [{ reportType: 'maybe' as never }],
    [{ iss: '' }],
    [{ exp: 0 }],
    [{ symptomOnsetInterval: -4 }],
  ])('cannot claim %o', (wrong) =>
    expect(codeOf(() => writeCertificate({ ...claims, ...wrong }, { kid: 'v1', secretKey }))).toBe('claims-malformed'),
  );
});

describe('publishing', () => {
  const NOW = 1_600_000_000;
  const today = Math.floor(NOW / 86_400) * 144;
  const key = (day: number, data = random(16)) => ({
    data,
    rollingStart: today - day * 144,
    rollingPeriod: 144,
    transmissionRisk: 0,
  });
  const request = {
    keys: [key(0), key(1), key(14)],
    healthAuthorityId: 'vn.quangnam.cdc',
    certificate: 'a.b.c',
    hmacKey: random(16),
    symptomOnsetInterval: today,
    traveler: false,
    revisionToken: 'token',
  };
  const body = writePublish(request, random);
  const withKey = (changes: object) => ({
    ...body,
    temporaryExposureKeys: [{ ...(body.temporaryExposureKeys as object[])[0], ...changes }],
  });

  it('is read as written, in whatever length', () => {
    expect(parsePublish(JSON.parse(JSON.stringify(body)), NOW)).toEqual(request);
    const lengths = new Set(Array.from({ length: 20 }, () => (writePublish(request, random).padding as string).length));
    expect(lengths.size).toBeGreaterThan(5);
  });

  it('can be feigned: chaff has the same fields and passes the same checks', () => {
    const chaff = writeChaff(3, today, random);
    expect(Object.keys(chaff)).toEqual(Object.keys(writePublish({ ...omit(request), keys: request.keys }, random)));
    expect(parsePublish(chaff, NOW).keys).toHaveLength(3);
  });

  it.each([
    ['body', 'text'],
    ['temporaryExposureKeys', { ...body, temporaryExposureKeys: [] }],
    [
      'temporaryExposureKeys',
      { ...body, temporaryExposureKeys: Array.from({ length: 31 }, () => (body.temporaryExposureKeys as object[])[0]) },
    ],
    ['temporaryExposureKeys', { ...body, temporaryExposureKeys: [0, 0, 0, 0].map(() => wire(key(1))) }],
    [
      'temporaryExposureKeys',
      { ...body, temporaryExposureKeys: [wire(request.keys[0] ?? key(0)), wire(request.keys[0] ?? key(0))] },
    ],
    ['temporaryExposureKeys[0].key', withKey({ key: 'AAAA' })],
    ['temporaryExposureKeys[0].rollingStartNumber', withKey({ rollingStartNumber: today + 200 })],
    ['temporaryExposureKeys[0].rollingStartNumber', withKey({ rollingStartNumber: today - 16 * 144 })],
    ['temporaryExposureKeys[0].rollingPeriod', withKey({ rollingPeriod: 145 })],
    ['temporaryExposureKeys[0].transmissionRisk', withKey({ transmissionRisk: 9 })],
    ['healthAuthorityID', { ...body, healthAuthorityID: '' }],
    ['verificationPayload', { ...body, verificationPayload: 7 }],
    ['hmackey', { ...body, hmackey: '!!!' }],
    ['symptomOnsetInterval', { ...body, symptomOnsetInterval: 'x' }],
    ['traveler', { ...body, traveler: 1 }],
  ])('names the field that is wrong: %s (%#)', (field, wrong) => {
    try {
      parsePublish(wrong, NOW);
      expect.unreachable();
    } catch (error) {
      expect(error).toMatchObject({ code: 'publish-malformed', values: { field } });
    }
  });
});

const wire = (key: { data: Uint8Array; rollingStart: number; rollingPeriod: number }) => ({
  key: toBase64(key.data),
  rollingStartNumber: key.rollingStart,
  rollingPeriod: key.rollingPeriod,
});
function omit<T extends { symptomOnsetInterval?: unknown; traveler?: unknown; revisionToken?: unknown }>(request: T) {
  const { symptomOnsetInterval: _onset, traveler: _traveler, revisionToken: _token, ...rest } = request;
  return rest;
}

describe('revision tokens', () => {
  const secret = { id: 2, secret: new Uint8Array(32).fill(8) };
  const tek = fc.record({
    data: bytesOf(16),
    rollingStart: fc.nat(0x7fffffff),
    rollingPeriod: fc.integer({ min: 1, max: 144 }),
  });

  it('give back the keys to their server, also while its secret changes', () => {
    fc.assert(
      fc.property(fc.array(tek, { minLength: 1, maxLength: 30 }), (keys) => {
        const token = sealRevisionToken(keys, secret, random);
        const opened = openRevisionToken(token, [{ id: 3, secret: new Uint8Array(32) }, secret]);
        expect(opened).toEqual(keys);
        expect(keys.every((key) => mayRevise(opened, key))).toBe(true);
        expect(mayRevise(opened, { ...(keys[0] as (typeof keys)[0]), data: new Uint8Array(16).fill(1) })).toBe(false);
      }),
      { numRuns: 30 },
    );
  });

  it('are refused when changed, foreign or no token', () => {
    const token = sealRevisionToken(
      [{ data: new Uint8Array(16), rollingStart: 1, rollingPeriod: 144 }],
      secret,
      random,
    );
    const bytes = Buffer.from(token, 'base64url');
    bytes[20] = (bytes[20] ?? 0) ^ 1;
    expect(codeOf(() => openRevisionToken(bytes.toString('base64url'), [secret]))).toBe('token-wrong');
    expect(codeOf(() => openRevisionToken(token, [{ ...secret, id: 9 }]))).toBe('token-wrong');
    expect(codeOf(() => openRevisionToken(token, [{ ...secret, secret: new Uint8Array(32) }]))).toBe('token-wrong');
    for (const wrong of ['', 'x', '!!', token.slice(0, -4)])
      expect(codeOf(() => openRevisionToken(wrong, [secret]))).toBe('token-malformed');
  });
});
