const CHECK_EVERY_MS = 10 * 60_000;
const ANSWER_WITHIN_MS = 120_000;

/** The script that this page was started by: its name holds a hash of what is in it. */
export const ownScript = (): string =>
  document.querySelector<HTMLScriptElement>('script[type=module][src]')?.getAttribute('src') ?? '';

/**
 * Has the page itself kept for the time without a line, and looks for a newer build every ten minutes and whenever the line comes
 * back. A newer one is kept whole before it is told of, so that beginning anew never shows half a page, with a line or without.
 *
 * @param onNewer called at every look while this page is the older one; the page begins anew when that disturbs nobody
 */
export async function keepPage(
  page: 'screen' | 'kiosk',
  parts: { scope: string; onNewer: () => void; onFault: (error: unknown) => void },
): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  await navigator.serviceWorker.register(`/own-page-worker.js?page=${page}`, { scope: parts.scope });
  await navigator.storage?.persist?.();
  const look = async () => {
    try {
      if (await isOlder()) parts.onNewer();
    } catch (error) {
      parts.onFault(error);
    }
  };
  setInterval(look, CHECK_EVERY_MS);
  addEventListener('online', look);
}

async function isOlder(): Promise<boolean> {
  const { active } = await navigator.serviceWorker.ready;
  const { port1, port2 } = new MessageChannel();
  const answer = new Promise<readonly string[] | null>((resolve) => {
    port1.onmessage = ({ data }) => resolve(data);
    // A worker that was ended half-way never answers.
    setTimeout(() => resolve(null), ANSWER_WITHIN_MS);
  });
  active?.postMessage('newest', [port2]);
  const made = await answer;
  port1.close();
  return made !== null && ownScript() !== '' && !made.includes(ownScript());
}
