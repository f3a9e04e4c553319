import type { Letter } from '@phong-tuyen/letters';
import type { Database } from '../../../platform/database/connect.ts';
import { DomainError } from '../../../platform/errors/domain-error.ts';
import { keepFile } from '../../../platform/files/keep-file.ts';
import type { StoredFile } from '../../../platform/files/store.ts';
import type { WriteContext } from '../../../platform/http/route.ts';
import { agencyTree, findAgency } from '../../organisation/index.ts';
import type { DocumentsDeps } from '../deps.ts';
import { fail } from '../errors.ts';
import { fitDraft } from '../fit-draft.ts';
import { headOf } from '../letter-of-agency.ts';
import { planFromReading, viewReading } from '../reading-view.ts';
import { createDraft } from './create-draft.ts';

/** Keeps an upload in a transaction of its own: whatever fails later, the bytes stay. */
export async function keepUpload(
  db: Database,
  deps: DocumentsDeps,
  upload: { name: string; bytes: Uint8Array; agencyId: string; personId: string },
): Promise<StoredFile> {
  return db.transaction().execute((tx) => keepFile(tx, deps.files, upload));
}

/**
 * Reads an uploaded letter and begins a draft with what was found, beside its source.
 *
 * @returns the new document's id
 * @throws documents.cannot-read with the kept file's id among the fields
 */
export async function uploadLetter(
  context: WriteContext,
  deps: DocumentsDeps,
  upload: { name: string; bytes: Uint8Array },
): Promise<string> {
  const { actor } = context;
  const kept = await keepUpload(context.db, deps, { ...upload, agencyId: actor.agencyId, personId: actor.personId });
  const draft = await readDraft(context, deps, upload.bytes).catch((cause: unknown) => {
    throw readingFault(cause, kept.id, context.language);
  });
  return createDraft(context, { ...draft, sourceFileId: kept.id });
}

async function readDraft(context: WriteContext, deps: DocumentsDeps, bytes: Uint8Array) {
  const agencies = await agencyTree(context.db);
  const { reading, ocr } = await deps.reader.read(bytes, agencies);
  const agency = await findAgency(context.tx, context.actor.agencyId);
  const parent = agency?.parentId == null ? null : await findAgency(context.tx, agency.parentId);
  const letter = adopt(reading.letter, agency === null ? null : headOf(agency, parent));
  return { ...fitDraft({ letter, ...planFromReading(reading, agencies) }), reading: viewReading(reading, ocr) };
}

/** What the file lacks of a head is the agency's own; number and date are the register's to give. */
function adopt(
  letter: Letter,
  head: { issuer: string; parentAgency: string | null; place: string | null } | null,
): Letter {
  return {
    ...letter,
    issuer: letter.issuer ?? head?.issuer ?? null,
    parentAgency: letter.issuer === null ? (head?.parentAgency ?? null) : letter.parentAgency,
    place: letter.place ?? head?.place ?? null,
    number: null,
    date: null,
  };
}

/** The reader's own errors carry sentences; anything else is unexpected and stays so. */
function readingFault(cause: unknown, fileId: string, language: 'vi' | 'en'): unknown {
  if (cause instanceof DomainError) return cause;
  if (cause instanceof Error && 'sentences' in cause) {
    const sentences = cause.sentences as { vi: string; en: string };
    return fail('cannot-read', {
      values: { detail: sentences[language] },
      fields: [{ path: 'file', message: fileId }],
      cause,
    });
  }
  return cause;
}
