import { FileAnswer } from './route.ts';

/**
 * Lets a page of its own be put on the home screen of a device, and started with it (W3C Web Application Manifest).
 *
 * @param app.start the page's address with its token; each token is an app of its own
 */
export function webManifest(app: {
  name: string;
  shortName: string;
  start: string;
  scope: string;
  display: 'standalone' | 'fullscreen';
  background: string;
}): FileAnswer {
  const manifest = {
    name: app.name,
    short_name: app.shortName,
    lang: 'vi',
    id: app.start,
    start_url: app.start,
    scope: app.scope,
    display: app.display,
    background_color: app.background,
    theme_color: '#0f595e',
    icons: [{ src: '/favicon.svg', type: 'image/svg+xml', sizes: 'any' }],
  };
  return new FileAnswer({
    bytes: Buffer.from(JSON.stringify(manifest)),
    name: 'app.webmanifest',
    mediaType: 'application/manifest+json',
    disposition: 'inline',
  });
}
