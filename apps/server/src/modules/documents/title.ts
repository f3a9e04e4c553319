import { DOCUMENT_TYPES, type DocumentTypeCode } from '@phong-tuyen/letters/model';

/** "Công văn về việc …": what people call a document. */
export function titleOf(document: { type: DocumentTypeCode; subject: string }): string {
  const joiner = document.type === 'CV' ? ' về việc ' : ' ';
  return `${DOCUMENT_TYPES[document.type]}${joiner}${document.subject}`.trim();
}
