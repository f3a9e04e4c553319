import type { CommandContext } from '../../../platform/database/command-context.ts';
import type { FileStore } from '../../../platform/files/file-store.ts';
import { keepFile } from '../../../platform/files/keep-file.ts';
import { localDay } from '../../organisation/index.ts';
import { fail } from '../audiences/errors.ts';
import { announceAudience } from '../audiences/load-audience.ts';
import { insertAudience } from '../store/audiences.ts';

export interface NewList {
  readonly name: string;
  readonly group: string;
  readonly language: 'vi' | 'en';
  /** The upload as it came; pasted numbers are a text file of ours. */
  readonly file: { readonly name: string; readonly bytes: Uint8Array };
}

const DAY_MS = 86_400_000;

/**
 * Keeps a file byte for byte as a new list of the actor's agency; it is read afterwards, and what is wrong with it stands on
 * the list, so that no upload is lost.
 *
 * @param keepDays after so many days names and numbers are erased
 * @returns the list's id
 * @throws audiences.not-allowed; platform.file-empty
 */
export async function createAudience(
  context: CommandContext,
  files: FileStore,
  list: NewList & { keepDays: number },
): Promise<string> {
  const { actor, tx, now } = context;
  if (!actor.abilities.has('outreach.edit-audiences')) throw fail('not-allowed');
  const kept = await keepFile(tx, files, { ...list.file, agencyId: actor.agencyId, personId: actor.personId });
  const id = await insertAudience(tx, {
    agencyId: actor.agencyId,
    name: list.name,
    group: list.group,
    language: list.language,
    fileId: kept.id,
    createdBy: actor.personId,
    createdAt: now,
    keepUntil: localDay(new Date(now.getTime() + list.keepDays * DAY_MS)),
  });
  await announceAudience(context, { name: 'created', audienceId: id, detail: { fileId: kept.id } });
  return id;
}
