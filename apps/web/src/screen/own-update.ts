/** The script that this page was started by: its name holds a hash of what is in it. */
export const ownScript = (): string =>
  document.querySelector<HTMLScriptElement>('script[type=module][src]')?.getAttribute('src') ?? '';

/** Looks whether a newer page was deployed. @returns true when this one should begin anew */
export async function isOutdated(): Promise<boolean> {
  const answer = await fetch(location.pathname, { cache: 'no-store', headers: { accept: 'text/html' } });
  if (!answer.ok) return false;
  const [, newest] = /<script type="module"[^>]*\ssrc="([^"]+)"/.exec(await answer.text()) ?? [];
  return newest !== undefined && ownScript() !== '' && newest !== ownScript();
}
