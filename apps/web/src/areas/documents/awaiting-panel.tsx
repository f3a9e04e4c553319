import type { AwaitingAct, AwaitingLetters } from '@phong-tuyen/contracts';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { answerOf, api } from '../../api/client.ts';
import { formatRelativeTime } from '../../language/format-relative-time.ts';
import * as m from '../../messages/documents.gen.ts';
import { UrgencyTag } from '../../ui/urgency-tag.tsx';
import styles from './awaiting.module.css';
import { DOCUMENTS, RECEIPTS } from './document-queries.ts';

type Letter = AwaitingLetters['items'][number];

const awaitingQuery = queryOptions({
  queryKey: [DOCUMENTS, 'awaiting'],
  meta: { topics: [RECEIPTS] },
  queryFn: ({ signal }) => answerOf(api.GET('/api/documents/awaiting', { signal })),
});

const ACTS: Readonly<Record<AwaitingAct, () => string>> = {
  approve: m.approve,
  sign: m.sign,
  number: m.number,
  issue: m.issue,
  revise: m.revise,
  register: m.register,
  handle: m.handle,
};

const SHOWN = 5;

/** Letters that wait for the active office: what a leader opens the phone for. Absent while nothing waits. */
export function AwaitingPanel() {
  const { data } = useQuery(awaitingQuery);
  if (data === undefined || data.items.length === 0) return null;
  const rest = data.items.length - SHOWN;
  return (
    <section className={styles.panel} aria-labelledby="awaiting">
      <h2 id="awaiting">
        {m.awaiting()} <span>{data.more ? `${data.items.length}+` : data.items.length}</span>
      </h2>
      <ul>
        {data.items.slice(0, SHOWN).map((letter) => (
          <li key={letter.id}>
            <LetterLink letter={letter} />
          </li>
        ))}
      </ul>
      {rest > 0 ? (
        <details>
          <summary>{m.awaitingMore({ count: rest })}</summary>
          <ul>
            {data.items.slice(SHOWN).map((letter) => (
              <li key={letter.id}>
                <LetterLink letter={letter} />
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </section>
  );
}

function LetterLink({ letter }: { letter: Letter }) {
  const words = (
    <>
      <strong>{ACTS[letter.act]()}</strong>
      <span className={styles.subject}>
        {letter.typeName}: {letter.subject} <UrgencyTag urgency={letter.urgency} />
        <small>
          {letter.number === null ? '' : `${letter.number}/${letter.symbol ?? ''} · `}
          {formatRelativeTime(letter.since, new Date())}
        </small>
      </span>
    </>
  );
  return letter.kind === 'document' ? (
    <Link to="/noi-bo/van-ban/$documentId" params={{ documentId: letter.id }} className={styles.letter}>
      {words}
    </Link>
  ) : (
    <Link to="/noi-bo/van-ban-den/$receiptId" params={{ receiptId: letter.id }} className={styles.letter}>
      {words}
    </Link>
  );
}
