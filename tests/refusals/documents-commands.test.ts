import { afterAll, beforeAll } from 'vitest';
import { actOnReceipt } from '../../apps/server/src/modules/documents/commands/act-on-receipt.ts';
import { approveDocument } from '../../apps/server/src/modules/documents/commands/approve-document.ts';
import { endKey } from '../../apps/server/src/modules/documents/commands/end-key.ts';
import { issueDocument } from '../../apps/server/src/modules/documents/commands/issue-document.ts';
import { keepKey } from '../../apps/server/src/modules/documents/commands/keep-key.ts';
import { numberDocument } from '../../apps/server/src/modules/documents/commands/number-document.ts';
import { registerForeign } from '../../apps/server/src/modules/documents/commands/register-foreign.ts';
import { returnDocument } from '../../apps/server/src/modules/documents/commands/return-document.ts';
import { saveDraft } from '../../apps/server/src/modules/documents/commands/save-draft.ts';
import { signDocument } from '../../apps/server/src/modules/documents/commands/sign-document.ts';
import { submitDocument } from '../../apps/server/src/modules/documents/commands/submit-document.ts';
import { withdrawDocument } from '../../apps/server/src/modules/documents/commands/withdraw-document.ts';
import { abilitiesOf, buildDraft, testLetter } from '../../apps/server/src/modules/documents/testing.ts';
import type { BuiltStaff } from '../../apps/server/src/modules/organisation/testing.ts';
import type { CommandContext } from '../../apps/server/src/platform/database/command-context.ts';
import type { Actor } from '../../apps/server/src/platform/http/actor.ts';
import { inCommand } from '../../apps/server/src/platform/testing/test-context.ts';
import { textLetter } from './bad-files.ts';
import { type Answer, type Desk, type Office, openOffice } from './office.ts';
import { none, refused, testRefusals, UNKNOWN } from './refused.ts';

let office: Office;
let staff: BuiltStaff;
let stranger: BuiltStaff;
let administrator: Desk;
let draft = '';
let withdrawn = '';
let receipt = '';

beforeAll(async () => {
  office = await openOffice({ abilitiesOf });
  staff = office.staff;
  const { db } = office.application;
  stranger = await office.province.staffOf(office.province.departments[0]);
  administrator = await office.signIn(staff.administrator);
  draft = await buildDraft(db, staff.specialist);
  withdrawn = await buildDraft(db, staff.specialist);
  await as(staff.specialist, (context) =>
    withdrawDocument(context, withdrawn, { kind: 'discard', reason: 'soạn nhầm' }),
  );
  await as(staff.clerk, async (context) => {
    receipt = await registerForeign(context, foreign('15'));
  });
}, 120_000);
afterAll(() => office.close());

const deps = () => office.application.documentsDeps;
const foreign = (number: string) => ({
  authorName: 'Bộ Y tế',
  letter: testLetter({ number, date: '2020-07-20' }),
  sourceFileId: null,
  pdfFileId: null,
});
const as = (actor: Actor, act: (context: CommandContext) => Promise<unknown>) =>
  inCommand(office.application.db, { actor, now: new Date() }, act);
/** An answer over HTTP as the fault it tells of. */
const sent = async (answer: Promise<Answer>) => {
  const { status, code } = await answer;
  if (status >= 400) throw Object.assign(new Error(code), { code });
};

type Act = (context: CommandContext, id: string) => Promise<unknown>;
const onDocument = (act: Act, roles: { may: keyof BuiltStaff; mayNot: keyof BuiltStaff }) => ({
  role: refused('documents.not-allowed', () => as(staff[roles.mayNot], (context) => act(context, draft))),
  agency: refused('platform.not-found', () => as(stranger[roles.may], (context) => act(context, draft))),
  state: refused('documents.state-forbids', () => as(staff[roles.may], (context) => act(context, withdrawn))),
  id: refused('platform.not-found', () => as(staff[roles.may], (context) => act(context, UNKNOWN))),
});
const multipart = (url: string, fields: Record<string, string> = {}) =>
  sent(administrator.upload({ name: 'a.txt', bytes: new TextEncoder().encode(textLetter()) }, 'vi', { url, fields }));
const OWN_ONLY = none('It is always of the actor’s own agency.');
const BEGINS = none('It begins something new, which has no state yet.');
const NO_ID = none('No id is given.');

testRefusals({
  'act-on-receipt': {
    role: refused('documents.not-allowed', () =>
      as(staff.administrator, (context) => actOnReceipt(context, receipt, { act: 'start' })),
    ),
    agency: refused('platform.not-found', () =>
      as(stranger.clerk, (context) => actOnReceipt(context, receipt, { act: 'start' })),
    ),
    state: refused('documents.state-forbids', () =>
      as(staff.clerk, (context) => actOnReceipt(context, receipt, { act: 'return', reason: 'gửi nhầm' })),
    ),
    id: refused('platform.not-found', () =>
      as(staff.clerk, (context) => actOnReceipt(context, UNKNOWN, { act: 'start' })),
    ),
  },
  'approve-document': onDocument((context, id) => approveDocument(context, id), { may: 'leader', mayNot: 'clerk' }),
  'create-draft': {
    role: refused('platform.forbidden', () => sent(administrator.post('/api/documents', { type: 'CV' }))),
    agency: OWN_ONLY,
    state: BEGINS,
    id: NO_ID,
  },
  'end-key': {
    role: refused('platform.forbidden', () => sent(administrator.delete('/api/signing-keys/seal'))),
    agency: refused('platform.not-found', () => as(stranger.clerk, (context) => endKey(context, 'agency'))),
    state: refused('platform.not-found', () => as(staff.head, (context) => endKey(context, 'person'))),
    id: NO_ID,
  },
  'issue-document': onDocument((context, id) => issueDocument(context, deps(), id), { may: 'clerk', mayNot: 'head' }),
  'keep-key': {
    role: refused('platform.forbidden', () => multipart('/api/signing-keys/own', { pin: '424842' })),
    agency: OWN_ONLY,
    state: refused('documents.image-unfit', () =>
      as(staff.leader, (context) =>
        keepKey(context, deps(), {
          owner: 'person',
          pkcs12: new Uint8Array(9),
          pin: '424842',
          image: new Uint8Array(9),
        }),
      ),
    ),
    id: NO_ID,
  },
  'number-document': onDocument((context, id) => numberDocument(context, deps(), id), {
    may: 'clerk',
    mayNot: 'leader',
  }),
  'register-foreign': {
    role: refused('platform.forbidden', () => multipart('/api/receipts/incoming')),
    agency: OWN_ONLY,
    state: refused('documents.duplicate-incoming', () =>
      as(staff.clerk, (context) => registerForeign(context, foreign('15'))),
    ),
    id: NO_ID,
  },
  'return-document': onDocument((context, id) => returnDocument(context, id, 'thiếu nơi nhận'), {
    may: 'leader',
    mayNot: 'specialist',
  }),
  'save-draft': onDocument(
    (context, id) => saveDraft(context, id, { version: 1, letter: testLetter(), tasks: [], targets: [] }),
    { may: 'specialist', mayNot: 'administrator' },
  ),
  'sign-document': onDocument((context, id) => signDocument(context, deps(), { id, pin: '424842' }), {
    may: 'leader',
    mayNot: 'specialist',
  }),
  'submit-document': onDocument((context, id) => submitDocument(context, id), {
    may: 'specialist',
    mayNot: 'administrator',
  }),
  'upload-letter': {
    role: refused('platform.forbidden', () => multipart('/api/documents/upload')),
    agency: OWN_ONLY,
    state: BEGINS,
    id: NO_ID,
  },
  'withdraw-document': {
    ...onDocument((context, id) => withdrawDocument(context, id, { kind: 'withdraw', reason: 'sai số liệu' }), {
      may: 'head',
      mayNot: 'specialist',
    }),
    state: refused('documents.state-forbids', () =>
      as(staff.head, (context) => withdrawDocument(context, draft, { kind: 'withdraw', reason: 'sai số liệu' })),
    ),
  },
});
