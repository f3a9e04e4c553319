/** Has the page itself and what it is made of kept, so that it comes back after a power cut without a line. */
export async function keepShell(): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  await navigator.serviceWorker.register('/screen-worker.js', { scope: '/man-hinh/' });
  await navigator.storage?.persist?.();
  const { active } = await navigator.serviceWorker.ready;
  const parts = [...document.querySelectorAll('script[src],link[href]')]
    .map((part) => part.getAttribute('src') ?? part.getAttribute('href') ?? '')
    .filter((part) => part.startsWith('/'));
  active?.postMessage({ page: location.pathname, parts });
}
