import { signingKeyAnswer } from '@phong-tuyen/contracts';
import { fail as platformFail } from '../../../platform/errors/errors.ts';
import { readUpload } from '../../../platform/http/read-upload.ts';
import { ability, command, FileAnswer, query, type Route } from '../../../platform/http/route.ts';
import { endKey } from '../commands/end-key.ts';
import { keepKey } from '../commands/keep-key.ts';
import type { DocumentsDeps } from '../deps.ts';
import { fail } from '../errors.ts';
import { findKeyOf, viewKey } from '../view-key.ts';

const MOST_KEY_BYTES = 2 * 1024 * 1024;
const OWNERS = [
  { path: 'own', owner: 'person', may: 'documents.sign', name: 'one’s own signing key' },
  { path: 'seal', owner: 'agency', may: 'documents.seal', name: 'the agency’s seal' },
] as const;

/** Signing keys: a leader keeps their own, the clerk the agency's seal (NĐ 30/2020 Điều 32, 33). */
export function createSigningKeyRoutes(deps: DocumentsDeps): readonly Route[] {
  return OWNERS.flatMap(({ path, owner, may, name }) => {
    const url = `/api/signing-keys/${path}`;
    const access = ability(may);
    return [
      query({
        url,
        summary: `Look at ${name}`,
        access,
        rate: 'read',
        answer: signingKeyAnswer,
        run: async ({ db, actor, now }) => ({ key: await viewKey(db, actor, { owner, now }) }),
      }),
      query({
        url: `${url}/image`,
        summary: `The picture that goes with ${name}`,
        access,
        rate: 'read',
        run: async ({ db, actor }) => {
          const key = await findKeyOf(db, actor, owner);
          if (key === null) throw platformFail('not-found');
          return new FileAnswer({
            bytes: key.image,
            name: `${path}.png`,
            mediaType: 'image/png',
            disposition: 'inline',
          });
        },
      }),
      command({
        url,
        summary: `Keep ${name} (multipart: key, image, pin)`,
        access,
        rate: 'upload',
        multipart: true,
        answer: signingKeyAnswer,
        run: async (context) => {
          const upload = await readUpload(context.request, { maxBytes: MOST_KEY_BYTES });
          const [key, image] = upload.files;
          const pin = upload.fields['pin'] ?? '';
          if (key === undefined || image === undefined || pin === '') throw fail('key-incomplete');
          if (key.bytes.length > MOST_KEY_BYTES) throw platformFail('file-too-large', { values: { limit: 2 } });
          await keepKey(context, deps, { owner, pkcs12: key.bytes, pin, image: image.bytes });
          return { key: await viewKey(context.tx, context.actor, { owner, now: context.now }) };
        },
      }),
      command({
        url,
        method: 'DELETE',
        summary: `Take ${name} out of use`,
        access,
        rate: 'command',
        answer: signingKeyAnswer,
        run: async (context) => {
          await endKey(context, owner);
          return { key: null };
        },
      }),
    ];
  });
}
