import { webcrypto } from 'node:crypto';
import * as pkijs from 'pkijs';

pkijs.setEngine('node', new pkijs.CryptoEngine({ name: 'node', crypto: webcrypto as Crypto }));

const SHROUDED_KEY = '1.2.840.113549.1.12.10.1.2';
const CERTIFICATE = '1.2.840.113549.1.12.10.1.3';
const ROUNDS = 50_000;
const CONTENT = {
  contentEncryptionAlgorithm: { name: 'AES-CBC', length: 256 },
  hmacHashAlgorithm: 'SHA-256',
  iterationCount: ROUNDS,
};

/**
 * Puts a private key and its certificates into a PKCS#12 (RFC 7292) under a PIN, with AES-256 and PBKDF2.
 *
 * @param parts.privateKey PKCS#8
 * @param parts.chain DER, the key's own certificate first
 */
export async function makePkcs12(parts: {
  privateKey: Uint8Array;
  chain: readonly Uint8Array[];
  pin: string;
}): Promise<Uint8Array> {
  const password = Uint8Array.from(Buffer.from(parts.pin)).buffer;
  const keyBag = new pkijs.PKCS8ShroudedKeyBag({
    parsedValue: pkijs.PrivateKeyInfo.fromBER(toBuffer(parts.privateKey)),
  });
  await keyBag.makeInternalValues({ password, ...CONTENT } as Parameters<typeof keyBag.makeInternalValues>[0]);
  const bags = [
    new pkijs.SafeBag({ bagId: SHROUDED_KEY, bagValue: keyBag }),
    ...parts.chain.map(
      (der) =>
        new pkijs.SafeBag({
          bagId: CERTIFICATE,
          bagValue: new pkijs.CertBag({ parsedValue: pkijs.Certificate.fromBER(toBuffer(der)) }),
        }),
    ),
  ];
  const safe = new pkijs.AuthenticatedSafe({
    parsedValue: { safeContents: [{ privacyMode: 1, value: new pkijs.SafeContents({ safeBags: bags }) }] },
  });
  await safe.makeInternalValues({ safeContents: [{ password, ...CONTENT }] });
  const pfx = new pkijs.PFX({ parsedValue: { integrityMode: 0, authenticatedSafe: safe } });
  await pfx.makeInternalValues({
    password,
    iterations: ROUNDS,
    pbkdf2HashAlgorithm: 'SHA-256',
    hmacHashAlgorithm: 'SHA-256',
  } as Parameters<typeof pfx.makeInternalValues>[0]);
  return new Uint8Array(pfx.toSchema().toBER());
}

function toBuffer(bytes: Uint8Array): ArrayBuffer {
  return Uint8Array.from(bytes).buffer;
}
