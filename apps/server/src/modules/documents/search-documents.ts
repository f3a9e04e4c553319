import { DOCUMENT_TYPES } from '@phong-tuyen/letters/model';
import type { Database } from '../../platform/database/connect.ts';
import type { Actor } from '../../platform/http/actor.ts';
import { decodePageKey, toPage } from '../../platform/http/page-key.ts';
import { foldWords } from '../../platform/search/fold-words.ts';
import { namesOf } from '../organisation/index.ts';
import { type SearchHit, searchDocumentRows } from './store/documents.ts';
import { titleOf } from './title.ts';

const AROUND = 80;

/** Documents that the actor's agency may read, by words with or without marks. Those with the marks as typed come first. */
export async function searchDocuments(
  db: Database,
  actor: Actor,
  question: { q: string; after?: string | undefined; limit: number },
) {
  const words = foldWords(question.q);
  const key = question.after === undefined ? null : decodePageKey(question.after, ['number', 'string', 'uuid']);
  const rows = await searchDocumentRows(db, {
    agencyId: actor.agencyId,
    words,
    typed: question.q.normalize('NFC'),
    after: key === null ? null : { exact: Number(key[0]), sortAt: String(key[1]), id: String(key[2]) },
    limit: question.limit + 1,
  });
  const names = await namesOf(db, { agencyIds: rows.map((row) => row.agencyId) });
  return toPage(rows, question.limit, {
    item: (row: SearchHit) => ({
      documentId: row.documentId,
      receiptId: row.receiptId,
      title: titleOf({ type: row.type, subject: row.subject }) || DOCUMENT_TYPES[row.type],
      numberAndSymbol: row.number === null ? null : `${row.number}/${row.symbol ?? ''}`,
      date: row.datedOn,
      issuerName: row.authorName ?? names.agencies.get(row.agencyId) ?? '',
      snippet: snippetOf(row.content, words),
    }),
    key: (row) => [row.exact ? 1 : 0, row.sortAt, row.documentId],
  });
}

/** A piece of the text around the first find, which stands between `<<` and `>>`. */
export function snippetOf(content: string, words: readonly string[]): string {
  // Calls of footnotes mean nothing in a snippet.
  const text = content.replace(/\[\^\w+\]/g, '').replace(/\s+/g, ' ');
  // Folding letter by letter keeps offsets: each composed letter folds to one.
  const folded = [...text.normalize('NFC')]
    .map((letter) => letter.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace('đ', 'd').slice(0, 1) || ' ')
    .join('');
  const letters = [...text.normalize('NFC')];
  const word = words.map((each) => each.replace(/\\(.)/g, '$1')).find((each) => folded.includes(each));
  if (word === undefined) return letters.slice(0, 2 * AROUND).join('');
  const start = folded.indexOf(word);
  const from = Math.max(0, start - AROUND);
  const end = start + word.length;
  const piece = `${letters.slice(from, start).join('')}<<${letters.slice(start, end).join('')}>>${letters.slice(end, end + AROUND).join('')}`;
  return `${from > 0 ? '…' : ''}${piece}${end + AROUND < letters.length ? '…' : ''}`;
}
