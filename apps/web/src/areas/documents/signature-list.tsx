import { formatInstant } from '../../language/format-date.ts';
import * as m from '../../messages/documents.gen.ts';
import type { DocumentView } from './document-queries.ts';
import styles from './documents.module.css';

const VERDICTS = { valid: m.valid, invalid: m.invalid, undetermined: m.undetermined } as const;

/** Each signature in plain words: who, whether it holds, when, by which certificate. */
export function SignatureList({ signatures }: { signatures: DocumentView['signatures'] }) {
  if (signatures.length === 0) return <p className={styles.under}>{m.noSignatures()}</p>;
  return (
    <ul className={styles.signatures}>
      {signatures.map((signature) => (
        <li key={signature.serial}>
          <strong>{signature.signerName}</strong>{' '}
          <em data-verdict={signature.verdict}>{VERDICTS[signature.verdict]()}</em>
          <p>{signature.role === 'person' ? m.rolePerson() : m.roleAgency()}</p>
          {signature.signedAt === null ? null : <p>{m.signedAt({ time: formatInstant(signature.signedAt) })}</p>}
          <small>{m.issuedByCa({ issuer: signature.issuer, serial: signature.serial })}</small>
        </li>
      ))}
    </ul>
  );
}
