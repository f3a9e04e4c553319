import { useEffect, useState } from 'react';
import * as m from '../messages/ui.gen.ts';
import styles from './pdf-preview.module.css';

/**
 * A PDF inside the page, in the browser's own viewer; a link where there is none, as on most phones.
 *
 * @param file its bytes; null while they are on their way
 */
export function PdfPreview({ file, title }: { file: Blob | null; title: string }) {
  const [addresses, setAddresses] = useState<readonly string[]>([]);
  useEffect(() => {
    if (file === null) return;
    const made = URL.createObjectURL(new Blob([file], { type: 'application/pdf' }));
    // The last page stays in view until the new one is there: a preview that flickers cannot be read.
    setAddresses((before) => [...before.slice(-1), made]);
    return () => URL.revokeObjectURL(made);
  }, [file]);
  const newest = addresses.at(-1);
  if (newest === undefined)
    return (
      <div className={styles.frame} aria-busy="true">
        <p className={styles.note}>{m.loading()}</p>
      </div>
    );
  if (!navigator.pdfViewerEnabled)
    return (
      <div className={styles.link}>
        <p>{m.pdfPhone()}</p>
        <a href={newest} target="_blank" rel="noopener">
          {m.pdfOpen()}
        </a>
      </div>
    );
  return (
    <div className={styles.frames}>
      {addresses.map((address) => (
        <iframe
          key={address}
          className={styles.frame}
          data-coming={addresses.length > 1 && address === newest}
          src={`${address}#view=FitH&navpanes=0`}
          title={title}
          onLoad={() => {
            if (address === newest) setAddresses([address]);
          }}
        />
      ))}
    </div>
  );
}
