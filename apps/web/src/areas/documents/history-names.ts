import * as m from '../../messages/documents.gen.ts';

const ACTS: Readonly<Record<string, () => string>> = {
  'documents.drafted': m.histDrafted,
  'documents.edited': m.histEdited,
  'documents.submitted': m.histSubmitted,
  'documents.approved': m.histApproved,
  'documents.returned': m.histReturned,
  'documents.signed': m.histSigned,
  'documents.numbered': m.histNumbered,
  'documents.issued': m.histIssued,
  'documents.withdrawn': m.histWithdrawn,
  'documents.discarded': m.histDiscarded,
};

/** What an act of the audit is called on a screen. */
export const actName = (act: string): string => (ACTS[act] ?? m.histOther)();
