import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createTypesetter, type Letter, loadTinos } from '@phong-tuyen/letters';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DEMO_IMAGES, readDemoImage } from '../demo/images.ts';
import {
  assertMaySign,
  createDemoAuthority,
  type DemoAuthority,
  decryptKey,
  encryptKey,
  openKey,
  sealAsAgency,
  signAsPerson,
  verifySignatures,
} from './index.ts';

const AT = new Date('2020-07-28T03:00:00Z');
const YEAR = 365 * 86_400_000;
const letter: Letter = {
  type: 'CV',
  parentAgency: null,
  issuer: 'ỦY BAN NHÂN DÂN TỈNH QUẢNG NAM',
  number: null,
  symbol: 'UBND-KGVX',
  place: 'Quảng Nam',
  date: null,
  subject: 'kiểm tra chữ ký số',
  urgency: null,
  addressees: ['Các Sở, Ban, ngành'],
  legalBases: [],
  body: [
    {
      kind: 'paragraph',
      label: null,
      text: 'UBND tỉnh đề nghị các cơ quan kiểm tra chữ ký số trên văn bản này.',
      children: [],
    },
  ],
  footnotes: [],
  signature: { authority: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH'], position: 'PHÓ CHỦ TỊCH', name: 'Nguyễn Thị Mẫu' },
  recipients: ['Như trên', 'Lưu: VT, KGVX'],
  attachments: [],
};

let authority: DemoAuthority;
let folder: string;
const set = createTypesetter().typeset(letter, { createdAt: AT });
const trusted = () => ({ anchors: [authority.anchor], revocations: [] as Uint8Array[] });
const request = (name: string, email: string | null) => ({
  commonName: name,
  organisation: 'UBND tỉnh Quảng Nam',
  email,
  pin: '424842',
  validFrom: new Date(AT.getTime() - YEAR),
  validUntil: new Date(AT.getTime() + YEAR),
});

beforeAll(async () => {
  authority = await createDemoAuthority(new Date(AT.getTime() - 2 * YEAR));
  folder = mkdtempSync(path.join(tmpdir(), 'signing-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function signBoth(): Promise<{ person: Uint8Array; sealed: Uint8Array }> {
  const [key, seal] = [
    await authority.issue(request('Nguyễn Thị Mẫu', 'mau@example.vn')),
    await authority.issue(request('UBND TỈNH QUẢNG NAM', null)),
  ];
  const person = await signAsPerson(set.pdf, {
    key: await openKey(key.pkcs12, '424842'),
    places: set.places,
    image: readDemoImage(DEMO_IMAGES.signatures[0] ?? ''),
    at: AT,
    reason: 'Ký duyệt',
    location: 'Quảng Nam',
  });
  const sealed = await sealAsAgency(person, {
    key: await openKey(seal.pkcs12, '424842'),
    places: set.places,
    texts: { number: '4248', day: '28', month: '7', year: '2020' },
    image: readDemoImage(DEMO_IMAGES.seal),
    fonts: loadTinos(),
    at: AT,
    location: 'Quảng Nam',
  });
  return { person, sealed };
}

test('foreign tools accept both signatures, and what the person signed stays byte for byte', async () => {
  const { person, sealed } = await signBoth();
  expect(Buffer.from(sealed).subarray(0, person.length).equals(Buffer.from(person))).toBe(true);
  const file = path.join(folder, 'sealed.pdf');
  writeFileSync(file, sealed);
  const words = execFileSync('pdfsig', ['-nocert', file], { encoding: 'utf8' });
  expect(words.match(/Signature is Valid/g)).toHaveLength(2);
  expect(words).toContain('Nguyễn Thị Mẫu');
  execFileSync('qpdf', ['--check', file]);
  const text = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' });
  expect(text).toMatch(/Quảng Nam/);
});

test('our own check finds both valid, and names what a changed byte, a stranger’s authority and a revocation do', async () => {
  const { sealed } = await signBoth();
  const good = await verifySignatures(sealed, trusted());
  expect(good.map((each) => [each.signerName, each.verdict, each.coversWholeFile])).toEqual([
    ['Nguyễn Thị Mẫu', 'valid', false],
    ['UBND TỈNH QUẢNG NAM', 'valid', true],
  ]);
  expect(good[0]?.claimedAt?.toISOString()).toBe(AT.toISOString());
  const changed = Uint8Array.from(sealed);
  changed[500] = (changed[500] ?? 0) ^ 1;
  expect((await verifySignatures(changed, trusted())).map((each) => each.verdict)).toEqual(['invalid', 'invalid']);
  expect((await verifySignatures(sealed, { anchors: [], revocations: [] })).map((each) => each.verdict)).toEqual([
    'undetermined',
    'undetermined',
  ]);
  const revocations = [await authority.revoke([good[0]?.serial ?? ''], new Date(AT.getTime() - 1000))];
  expect((await verifySignatures(sealed, { ...trusted(), revocations })).map((each) => each.verdict)).toEqual([
    'invalid',
    'valid',
  ]);
});

test('a certificate is refused by name: expired, not yet valid, another’s, revoked, untrusted', async () => {
  const key = await authority.issue(request('Nguyễn Thị Mẫu', 'mau@example.vn'));
  const ask = (changes: {
    at?: Date;
    name?: string;
    email?: string;
    anchors?: Uint8Array[];
    revocations?: Uint8Array[];
  }) =>
    assertMaySign(key.certificate, {
      at: changes.at ?? AT,
      holder: { name: changes.name ?? 'Nguyễn Thị Mẫu', email: changes.email ?? 'mau@example.vn' },
      authorities: { anchors: changes.anchors ?? [authority.anchor], revocations: changes.revocations ?? [] },
    });
  await expect(ask({})).resolves.toBeUndefined();
  await expect(ask({ at: new Date(AT.getTime() + 2 * YEAR) })).rejects.toMatchObject({ code: 'certificate-expired' });
  await expect(ask({ at: new Date(AT.getTime() - 1.5 * YEAR) })).rejects.toMatchObject({
    code: 'certificate-not-yet-valid',
  });
  await expect(ask({ name: 'Nguyễn Thị Mậu' })).rejects.toMatchObject({ code: 'certificate-of-another' });
  await expect(ask({ email: 'khac@example.vn' })).rejects.toMatchObject({ code: 'certificate-of-another' });
  await expect(ask({ anchors: [] })).rejects.toMatchObject({ code: 'certificate-untrusted' });
  await expect(ask({ revocations: [await authority.revoke([key.serial], AT)] })).rejects.toMatchObject({
    code: 'certificate-revoked',
  });
});

test('a wrong PIN, a damaged key and a damaged PDF are told apart', async () => {
  const key = await authority.issue(request('Nguyễn Thị Mẫu', null));
  await expect(openKey(key.pkcs12, '000000')).rejects.toMatchObject({ code: 'pin-wrong' });
  await expect(openKey(new Uint8Array([1, 2, 3]), '424842')).rejects.toMatchObject({ code: 'key-damaged' });
  const open = await openKey(key.pkcs12, '424842');
  const act = {
    key: open,
    places: set.places,
    image: readDemoImage(DEMO_IMAGES.seal),
    at: AT,
    reason: '',
    location: '',
  };
  await expect(signAsPerson(new TextEncoder().encode('không phải PDF'), act)).rejects.toMatchObject({
    code: 'pdf-damaged',
  });
  await expect(signAsPerson(set.pdf, { ...act, places: { ...set.places, signature: null } })).rejects.toMatchObject({
    code: 'place-missing',
  });
});

test('a key at rest opens only with its secret and under its own id', () => {
  const parts = { secret: new Uint8Array(32).fill(7), keyId: 'a', nonce: new Uint8Array(12).fill(1) };
  const kept = encryptKey(new Uint8Array([1, 2, 3]), parts);
  expect([...decryptKey(kept, parts)]).toEqual([1, 2, 3]);
  for (const wrong of [
    { ...parts, keyId: 'b' },
    { ...parts, secret: new Uint8Array(32) },
  ])
    expect(() => decryptKey(kept, wrong)).toThrow(expect.objectContaining({ code: 'key-damaged' }));
});
