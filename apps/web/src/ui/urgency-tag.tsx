import type { DocumentSummary } from '@phong-tuyen/contracts';
import * as m from '../messages/ui.gen.ts';
import styles from './urgency-tag.module.css';

export type Urgency = NonNullable<DocumentSummary['urgency']>;

const NAMES: Readonly<Record<Urgency, () => string>> = {
  khẩn: m.urgencyUrgent,
  'thượng khẩn': m.urgencyVeryUrgent,
  'hỏa tốc': m.urgencyFlash,
};

/** The red stamp of NĐ 30/2020, Phụ lục I, II.10: khẩn, thượng khẩn, hỏa tốc. Nothing when a document has none. */
export function UrgencyTag({ urgency }: { urgency: Urgency | null }) {
  return urgency === null ? null : <span className={styles.tag}>{NAMES[urgency]()}</span>;
}
