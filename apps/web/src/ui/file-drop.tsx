import { IconFileUpload } from '@tabler/icons-react';
import { type DragEvent, useId, useRef, useState } from 'react';
import { formatBytes } from '../language/format-number.ts';
import * as m from '../messages/ui.gen.ts';
import styles from './file-drop.module.css';

export interface FileDropProps {
  /** What the field is for, as its label. */
  readonly label: string;
  /** Endings that are taken, with the dot: `['.pdf', '.docx']`. The server looks into the bytes again. */
  readonly endings: readonly string[];
  readonly maxBytes: number;
  readonly multiple?: boolean;
  readonly disabled?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** Takes files by dropping, by pressing and by keyboard, and refuses early what the server would refuse late. */
export function FileDrop(props: FileDropProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const [fault, setFault] = useState<string | null>(null);

  function take(files: readonly File[]): void {
    const found = props.multiple !== true && files.length > 1 ? m.oneFileOnly() : findFault(files, props);
    setFault(found);
    if (found === null && files.length > 0) props.onFiles(files);
    // The same file chosen again after mending it must be noticed.
    if (input.current !== null) input.current.value = '';
  }

  function drop(event: DragEvent): void {
    event.preventDefault();
    setOver(false);
    if (props.disabled !== true) take([...event.dataTransfer.files]);
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is an extra for pointers; the field inside does the same.
    <div
      className={styles.drop}
      data-over={over}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <IconFileUpload size={36} stroke={1.3} aria-hidden />
      <p className={styles.words}>
        <span>{m.dropTitle()} </span>
        <label htmlFor={id}>
          <span className="visually-hidden">{props.label}: </span>
          {m.dropButton()}
        </label>
      </p>
      <input
        ref={input}
        id={id}
        type="file"
        accept={props.endings.join(',')}
        multiple={props.multiple}
        disabled={props.disabled}
        aria-describedby={`${id}-hint`}
        onChange={(event) => take([...(event.currentTarget.files ?? [])])}
      />
      <p id={`${id}-hint`} className={styles.hint}>
        {m.dropHint({ types: endingNames(props.endings), size: formatBytes(props.maxBytes) })}
      </p>
      <div role="alert">{fault === null ? null : <p className={styles.fault}>{fault}</p>}</div>
    </div>
  );
}

const endingNames = (endings: readonly string[]): string =>
  endings.map((ending) => ending.slice(1).toUpperCase()).join(', ');

function findFault(files: readonly File[], limits: Pick<FileDropProps, 'endings' | 'maxBytes'>): string | null {
  for (const { name, size } of files) {
    const lower = name.toLowerCase();
    if (!limits.endings.some((ending) => lower.endsWith(ending)))
      return m.fileWrongType({ name, types: endingNames(limits.endings) });
    if (size === 0) return m.fileEmpty({ name });
    if (size > limits.maxBytes)
      return m.fileTooLarge({ name, size: formatBytes(size), limit: formatBytes(limits.maxBytes) });
  }
  return null;
}
