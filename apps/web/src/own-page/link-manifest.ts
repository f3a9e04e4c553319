/** Names the page's web manifest, whose address holds its token. */
export function linkManifest(address: string): void {
  const link = document.createElement('link');
  link.rel = 'manifest';
  link.href = address;
  document.head.append(link);
}
