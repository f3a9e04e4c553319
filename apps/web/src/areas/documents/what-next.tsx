import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { formatNumber } from '../../language/format-number.ts';
import * as m from '../../messages/documents.gen.ts';
import type { DocumentView } from './document-queries.ts';
import styles from './documents.module.css';

/** On whose desk a document lies and what comes next, in a sentence. */
export function WhatNext({ document }: { document: DocumentView }) {
  const agencies = formatNumber(Object.values(document.receiptCounts).reduce((sum, count) => sum + count, 0));
  const sentences: Readonly<Record<DocumentView['state'], () => string>> = {
    draft: m.nextDraft,
    submitted: m.nextSubmitted,
    approved: m.nextApproved,
    signed: m.nextSigned,
    numbered: m.nextNumbered,
    issued: () => m.nextIssued({ agencies, tasks: formatNumber(document.tasks.length) }),
    withdrawn: m.nextWithdrawn,
  };
  const waits = document.acts.length === 0 && document.state !== 'issued' && document.state !== 'withdrawn';
  return (
    <div className={styles.next} data-state={document.state} role="status">
      <p>
        <strong>{sentences[document.state]()}</strong>
        {document.returnReason === null ? null : <span> {m.returnedBecause({ reason: document.returnReason })}</span>}
        {waits ? <span> {m.switchHint()}</span> : null}
      </p>
      {document.state === 'issued' && document.tasks.length > 0 ? (
        <Button
          renderRoot={(props) => (
            <Link {...props} to="/noi-bo/theo-doi/$documentId" params={{ documentId: document.id }} />
          )}
          variant="default"
        >
          {m.openBoard()}
        </Button>
      ) : null}
    </div>
  );
}
