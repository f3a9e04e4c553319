import { useEffect, useState } from 'react';
import * as m from '../messages/ui.gen.ts';
import styles from './pdf-preview.module.css';

/**
 * A PDF inside the page, in the browser's own viewer; a link where there is none, as on most phones.
 *
 * @param file its bytes; null while they are on their way
 */
export function PdfPreview({ file, title }: { file: Blob | null; title: string }) {
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    if (file === null) return;
    const made = URL.createObjectURL(new Blob([file], { type: 'application/pdf' }));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [file]);
  if (address === null)
    return (
      <div className={styles.frame} aria-busy="true">
        <p className={styles.note}>{m.loading()}</p>
      </div>
    );
  if (!navigator.pdfViewerEnabled)
    return (
      <div className={styles.link}>
        <p>{m.pdfPhone()}</p>
        <a href={address} target="_blank" rel="noopener">
          {m.pdfOpen()}
        </a>
      </div>
    );
  return <iframe className={styles.frame} src={`${address}#view=FitH&navpanes=0`} title={title} />;
}
