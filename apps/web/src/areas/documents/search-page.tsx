import { Loader, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { answerOf, api } from '../../api/client.ts';
import { formatDate } from '../../language/format-date.ts';
import * as m from '../../messages/documents.gen.ts';
import * as ui from '../../messages/ui.gen.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { FailedState } from '../../ui/failed-state.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Panel } from '../../ui/panel.tsx';
import { StateBadge } from '../../ui/state-badge.tsx';
import { DOCUMENTS } from './document-queries.ts';
import styles from './documents.module.css';

/** `/noi-bo/tim`: documents and tasks that one may see, by words with or without marks. */
export function SearchPage() {
  const { q = '' } = useSearch({ from: '/noi-bo/tim' });
  const navigate = useNavigate({ from: '/noi-bo/tim' });
  const [words, setWords] = useState(q);
  const [asked] = useDebouncedValue(words.trim(), 300);
  useEffect(() => setWords(q), [q]);
  useEffect(() => {
    if (asked !== q) void navigate({ search: asked === '' ? {} : { q: asked }, replace: true });
  }, [asked, q, navigate]);
  const enabled = q !== '';
  const documents = useQuery({
    queryKey: [DOCUMENTS, 'search', q],
    enabled,
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/documents/search', { params: { query: { q, limit: 20 } }, signal })),
  });
  const tasks = useQuery({
    queryKey: ['tasks', 'search', q],
    enabled,
    queryFn: ({ signal }) => answerOf(api.GET('/api/tasks/search', { params: { query: { q, limit: 20 } }, signal })),
  });
  const nothing = documents.data?.items.length === 0 && tasks.data?.items.length === 0;
  const error = documents.error ?? tasks.error;
  return (
    <>
      <PageHeader title={m.search()} lead={m.searchLead()} />
      <TextInput
        label={m.searchLabel()}
        type="search"
        size="md"
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
        mb="lg"
      />
      {error === null ? null : (
        <FailedState error={error} onRetry={() => void Promise.all([documents.refetch(), tasks.refetch()])} />
      )}
      {!enabled ? <EmptyState title={m.typeToSearch()}>{m.typeToSearchText()}</EmptyState> : null}
      {enabled && nothing ? <EmptyState title={m.nothingFound()}>{m.nothingFoundText()}</EmptyState> : null}
      {enabled && (documents.isPending || tasks.isPending) && error === null ? (
        <Loader aria-label={ui.loading()} />
      ) : null}
      <div className={styles.found}>
        {documents.data === undefined || documents.data.items.length === 0 ? null : (
          <Panel title={m.foundDocuments()}>
            <ul className={styles.hits}>
              {documents.data.items.map((hit) => (
                <li key={hit.documentId}>
                  <Link
                    to={hit.receiptId === null ? '/noi-bo/van-ban/$documentId' : '/noi-bo/van-ban-den/$receiptId'}
                    params={hit.receiptId === null ? { documentId: hit.documentId } : { receiptId: hit.receiptId }}
                  >
                    {hit.title}
                  </Link>
                  <small>
                    {[hit.numberAndSymbol, hit.date === null ? null : formatDate(hit.date), hit.issuerName]
                      .filter(Boolean)
                      .join(' · ')}
                  </small>
                  <p>
                    <Marked text={hit.snippet} />
                  </p>
                </li>
              ))}
            </ul>
          </Panel>
        )}
        {tasks.data === undefined || tasks.data.items.length === 0 ? null : (
          <Panel title={m.foundTasks()}>
            <ul className={styles.hits}>
              {tasks.data.items.map((hit) => (
                <li key={hit.assignmentId}>
                  <Link to="/noi-bo/nhiem-vu/$taskId" params={{ taskId: hit.assignmentId }}>
                    {hit.snippet}
                  </Link>
                  <small>
                    {hit.agencyName} <StateBadge state={hit.state} />
                    {hit.others === 0 ? null : (
                      <>
                        {' '}
                        <Link to="/noi-bo/theo-doi/$documentId" params={{ documentId: hit.documentId }}>
                          {m.andOthers({ count: hit.others })}
                        </Link>
                      </>
                    )}
                  </small>
                </li>
              ))}
            </ul>
          </Panel>
        )}
      </div>
    </>
  );
}

/** The server marks the find by `<<` and `>>`. */
function Marked({ text }: { text: string }) {
  const [before = '', rest = ''] = text.split('<<', 2);
  const [found = '', after = ''] = rest.split('>>', 2);
  return (
    <>
      {before}
      {found === '' ? null : <mark>{found}</mark>}
      {after}
    </>
  );
}
