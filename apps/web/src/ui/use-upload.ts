import { useRef, useState } from 'react';
import { type UploadParts, type UploadPath, uploadForm } from '../api/upload-form.ts';

/**
 * One upload at a time, with progress, stopping and the refusal.
 *
 * @example const upload = useUpload('/api/documents/upload'); const answer = await upload.send({ form });
 */
export function useUpload<P extends UploadPath>(path: P) {
  const [share, setShare] = useState<number | null>(null);
  const [error, setError] = useState<Error | null>(null);
  const stopper = useRef<AbortController | null>(null);

  /** Answers null when it was stopped or refused; `error` then says why. */
  async function send(parts: Omit<UploadParts<P>, 'path' | 'onProgress' | 'signal'>) {
    stopper.current = new AbortController();
    setError(null);
    setShare(0);
    try {
      return await uploadForm<P>({ ...parts, path, onProgress: setShare, signal: stopper.current.signal });
    } catch (thrown) {
      const stopped = thrown instanceof DOMException && thrown.name === 'AbortError';
      if (!stopped) setError(thrown instanceof Error ? thrown : new Error(String(thrown)));
      return null;
    } finally {
      setShare(null);
    }
  }

  return {
    send,
    stop: () => stopper.current?.abort(),
    /** From 0 to 1 while sending, else null. */
    share,
    error,
  };
}
