import type { Block, DocumentTypeCode } from '@phong-tuyen/letters/model';
import { BLOCK_KINDS, DOCUMENT_TYPE_CODES, URGENCIES } from '@phong-tuyen/letters/model';
import { z } from 'zod';
import { agencyKind } from './organisation.ts';
import { calendarDate, fileSummary, id, instant, longText, pageOf, pageQuery, shortText } from './values.ts';

export const documentType = z.enum(DOCUMENT_TYPE_CODES as readonly [DocumentTypeCode, ...DocumentTypeCode[]]);
export const urgency = z.enum(URGENCIES);

/** The way of an outgoing document; one transition table on the server decides what may follow what. */
export const DOCUMENT_STATES = ['draft', 'submitted', 'approved', 'signed', 'numbered', 'issued', 'withdrawn'] as const;
export const documentState = z.enum(DOCUMENT_STATES);
export type DocumentState = z.infer<typeof documentState>;
export const DOCUMENT_ACTS = [
  'edit',
  'submit',
  'approve',
  'return',
  'sign',
  'number',
  'issue',
  'withdraw',
  'discard',
] as const;
export const documentAct = z.enum(DOCUMENT_ACTS);
export type DocumentAct = z.infer<typeof documentAct>;

/** One node of a letter's outline, with those under it. */
const block = z
  .object({
    kind: z.enum(BLOCK_KINDS),
    label: z.string().max(60).nullable(),
    text: z.string().max(20_000),
    get children(): z.ZodArray<z.ZodType<Block>> {
      return z.array(block).max(500);
    },
  })
  .meta({ id: 'Block' });
/** The model of packages/letters, as it travels. */
export const letter = z.object({
  type: documentType,
  parentAgency: z.string().max(300).nullable(),
  issuer: z.string().max(300).nullable(),
  number: z.string().max(20).nullable(),
  symbol: z.string().max(60).nullable(),
  place: z.string().max(100).nullable(),
  date: calendarDate.nullable(),
  subject: z.string().max(500).nullable(),
  urgency: urgency.nullable(),
  addressees: z.array(z.string().max(500)).max(300),
  legalBases: z.array(z.string().max(2_000)).max(100),
  body: z.array(block).max(500),
  footnotes: z.array(z.object({ mark: z.string().max(10), text: z.string().max(5_000) })).max(100),
  signature: z
    .object({
      authority: z.array(z.string().max(200)).max(5),
      position: z.string().max(200).nullable(),
      name: z.string().max(100).nullable(),
    })
    .nullable(),
  recipients: z.array(z.string().max(500)).max(300),
  attachments: z.array(z.string().max(300)).max(100),
});
export type LetterBody = z.infer<typeof letter>;

/** Whom something is for: one agency, or all agencies of some kinds under the issuer, resolved at the moment of issue. */
export const target = z.discriminatedUnion('type', [
  z.object({ type: z.literal('agency'), agencyId: id, name: z.string().max(300) }),
  z.object({ type: z.literal('group'), kinds: z.array(agencyKind).min(1).max(13), name: z.string().max(300) }),
]);
export type Target = z.infer<typeof target>;

/** A number that reports give, for instance staff who installed the app out of all staff. */
export const indicator = z.object({ label: shortText, unit: z.string().trim().min(1).max(40), hasTotal: z.boolean() });
export type Indicator = z.infer<typeof indicator>;

/** One task of the letter as it was confirmed; each lead and coordinator becomes an assignment at issue. */
export const plannedTask = z.object({
  /** Position in the letter's outline, "2.3"; unique in the document. */
  path: z.string().min(1).max(40),
  section: z.string().max(500).nullable(),
  text: z.string().trim().min(1).max(5_000),
  leads: z.array(target).max(300),
  coordinates: z.array(target).max(300),
  deadline: calendarDate.nullable(),
  indicator: indicator.nullable(),
});
export type PlannedTask = z.infer<typeof plannedTask>;

export const documentSummary = z.object({
  id,
  state: documentState,
  type: documentType,
  typeName: z.string(),
  number: z.string().nullable(),
  symbol: z.string().nullable(),
  subject: z.string(),
  date: calendarDate.nullable(),
  urgency: urgency.nullable(),
  issuerAgencyId: id,
  issuerName: z.string(),
  drafterName: z.string(),
  updatedAt: instant,
  issuedAt: instant.nullable(),
});
export type DocumentSummary = z.infer<typeof documentSummary>;

/** GET /api/documents : what this agency drafts and has sent. */
export const listDocumentsQuery = pageQuery.extend({
  state: documentState.optional(),
  search: z.string().trim().max(200).optional(),
  mine: z.stringbool().optional(),
});
export const documentPage = pageOf(documentSummary);

/** What a letter waits for: its next step, to be written anew after it was sent back, to be registered on arrival, to be handled. */
export const awaitingAct = z.enum(['approve', 'sign', 'number', 'issue', 'revise', 'register', 'handle']);
export type AwaitingAct = z.infer<typeof awaitingAct>;

/** GET /api/documents/awaiting : letters that wait for the active office; fifty at most. */
export const awaitingLetters = z.object({
  items: z.array(
    z.object({
      /** Of the document, or of the receipt. */
      id,
      kind: z.enum(['document', 'receipt']),
      act: awaitingAct,
      typeName: z.string(),
      number: z.string().nullable(),
      symbol: z.string().nullable(),
      subject: z.string(),
      urgency: urgency.nullable(),
      since: instant,
    }),
  ),
  more: z.boolean(),
});
export type AwaitingLetters = z.infer<typeof awaitingLetters>;

const found = z.object({
  confidence: z.number(),
  start: z.number().int().nullable(),
  end: z.number().int().nullable(),
});
/** What the reader found, for the confirm screen: the source text, where each field stands in it, and what to look at. */
export const readingView = z.object({
  text: z.string(),
  pageStarts: z.array(z.number().int()),
  ocr: z.boolean(),
  /** By field name: issuer, parentAgency, number, symbol, place, date, type, subject, urgency, signature, recipients, addressees.0, tasks.2.3 … */
  fields: z.record(z.string(), found),
  warnings: z.array(
    z.object({
      code: z.string(),
      message: z.string(),
      start: z.number().int().nullable(),
      end: z.number().int().nullable(),
    }),
  ),
});
export type ReadingView = z.infer<typeof readingView>;

export const signatureView = z.object({
  role: z.enum(['person', 'agency']),
  signerName: z.string(),
  organisation: z.string().nullable(),
  issuer: z.string(),
  serial: z.string(),
  signedAt: instant.nullable(),
  verdict: z.enum(['valid', 'invalid', 'undetermined']),
  reasons: z.array(z.string()),
});

/** GET /api/documents/:id */
export const documentDetail = documentSummary.extend({
  version: z.number().int(),
  letter,
  tasks: z.array(plannedTask),
  targets: z.array(target),
  reading: readingView.nullable(),
  source: fileSummary.nullable(),
  pdf: fileSummary.nullable(),
  signatures: z.array(signatureView),
  /** Acts this caller may do now: buttons follow it, the server decides again. */
  acts: z.array(documentAct),
  returnReason: z.string().nullable(),
  history: z.array(
    z.object({
      at: instant,
      act: z.string(),
      personName: z.string().nullable(),
      position: z.string().nullable(),
      reason: z.string().nullable(),
    }),
  ),
  receiptCounts: z.record(z.string(), z.number().int()),
});
export type DocumentDetail = z.infer<typeof documentDetail>;

/** POST /api/documents : an empty draft from the form. POST /api/documents/upload (multipart `file`) : a draft from a file. */
/** GET, POST (multipart: key, image, pin), DELETE /api/signing-keys/{own,seal}. */
export const signingKeyView = z.object({
  id,
  /** In whose name the certificate is. */
  holder: z.string(),
  issuer: z.string(),
  serial: z.string(),
  validFrom: instant,
  validUntil: instant,
  daysLeft: z.number().int(),
  revoked: z.boolean(),
});
export type SigningKeyView = z.infer<typeof signingKeyView>;
export const signingKeyAnswer = z.object({ key: signingKeyView.nullable() });

export const createDraftBody = z.object({ type: documentType, subject: z.string().trim().max(500).optional() });
/** PUT /api/documents/:id : confirm or edit; `version` guards against overwriting another's work. */
export const saveDraftBody = z.object({
  version: z.number().int(),
  letter,
  tasks: z.array(plannedTask).max(300),
  targets: z.array(target).max(400),
});
/** POST /api/documents/preview : PDF of a letter that is being written. */
export const previewBody = z.object({ letter });
/** POST /api/documents/:id/{submit,approve,number,issue} */
/** POST /api/documents/plan */
export const letterPlan = z.object({ tasks: z.array(plannedTask), targets: z.array(target) });

export const actBody = z.object({ version: z.number().int().optional() });
/** POST /api/documents/:id/{return,withdraw} */
export const reasonBody = z.object({ reason: z.string().trim().min(3).max(2_000) });
/** POST /api/documents/:id/sign */
export const signBody = z.object({ pin: z.string().min(4).max(64) });

/** State of a document at one receiving agency; names and order follow QCVN 102 status codes. */
export const RECEIPT_STATES = ['sent', 'arrived', 'registered', 'assigned', 'in-work', 'done', 'returned'] as const;
export const receiptState = z.enum(RECEIPT_STATES);
export type ReceiptState = z.infer<typeof receiptState>;
export const receiptSummary = z.object({
  id,
  documentId: id,
  agencyId: id,
  agencyName: z.string(),
  state: receiptState,
  arrivalNumber: z.number().int().nullable(),
  arrivedOn: calendarDate.nullable(),
  type: documentType,
  typeName: z.string(),
  number: z.string().nullable(),
  symbol: z.string().nullable(),
  subject: z.string(),
  date: calendarDate.nullable(),
  urgency: urgency.nullable(),
  issuerName: z.string(),
  assigneeName: z.string().nullable(),
  returnReason: z.string().nullable(),
  updatedAt: instant,
});
export type ReceiptSummary = z.infer<typeof receiptSummary>;
/** GET /api/receipts?state= : this agency's incoming documents. GET /api/documents/:id/receipts : who has received one. */
export const listReceiptsQuery = pageQuery.extend({
  state: receiptState.optional(),
  search: z.string().trim().max(200).optional(),
});
export const receiptPage = pageOf(receiptSummary);
export const receiptDetail = receiptSummary.extend({
  letter,
  pdf: fileSummary.nullable(),
  signatures: z.array(signatureView),
  acts: z.array(z.enum(['register', 'assign', 'start', 'complete', 'return'])),
});
/** POST /api/receipts/:id/{register,start,complete}: no body. */
export const assignReceiptBody = z.object({ personId: id, note: longText.optional() });
/** POST /api/receipts/incoming (multipart `file`): a paper or foreign letter, registered in this agency's incoming register. */
export const incomingBody = z.object({
  authorName: shortText,
  number: z.string().max(20).nullable(),
  symbol: z.string().max(60).nullable(),
  date: calendarDate.nullable(),
  type: documentType,
  subject: z.string().trim().min(1).max(500),
});

/** GET /api/registers/{outgoing,incoming}?year= : the law's columns (NĐ 30/2020 Phụ lục IV); …/export gives Excel. */
export const registerQuery = pageQuery.extend({ year: z.coerce.number().int().min(2000).max(2100) });
export const outgoingRow = z.object({
  documentId: id,
  ordinal: z.number().int(),
  numberAndSymbol: z.string(),
  date: calendarDate,
  typeAndSubject: z.string(),
  signer: z.string(),
  recipients: z.string(),
  keeper: z.string(),
  copies: z.number().int(),
  sentOn: calendarDate.nullable(),
  receivedBy: z.string(),
  note: z.string(),
});
export const incomingRow = z.object({
  receiptId: id,
  arrivedOn: calendarDate,
  arrivalNumber: z.number().int(),
  author: z.string(),
  numberAndSymbol: z.string(),
  date: calendarDate.nullable(),
  typeAndSubject: z.string(),
  receiver: z.string(),
  passedOn: calendarDate.nullable(),
  receivedBy: z.string(),
  note: z.string(),
});
export const outgoingPage = pageOf(outgoingRow);
export const incomingPage = pageOf(incomingRow);

/** GET /api/documents/search?q= over what the caller may see, with and without marks. */
export const searchQuery = pageQuery.extend({ q: z.string().trim().min(1).max(200) });
export const documentHit = z.object({
  documentId: id,
  receiptId: id.nullable(),
  title: z.string(),
  numberAndSymbol: z.string().nullable(),
  date: calendarDate.nullable(),
  issuerName: z.string(),
  /** Piece of the text around the find, marked by `<<` and `>>`. */
  snippet: z.string(),
});
export const documentHits = pageOf(documentHit);
