import { type DrawingColours, INSTALL_STEPS, stepDrawing } from '@phong-tuyen/install-guide';
import { qrSvg } from '@phong-tuyen/qr';
import { LANTERNS, ONE_LANTERN, ROOFS } from './pictures.ts';
import { CODE, HOTLINE, OR_TYPE, SCAN, STORES, URGENT, type Words } from './wording.ts';

// On a pale round: in print nothing thinner or fainter survives five metres.
const STEP_COLOURS: DrawingColours = {
  line: '#0a464b',
  fill: '#b9dadb',
  accent: '#f2b430',
  paper: '#ffffff',
  faint: '#3f8388',
  stop: '#c02a1f',
};

/** What is the same on every face of one print. */
export interface PosterContent {
  /** `*` around what is yellow, line breaks as they shall stand. */
  readonly headline: Words;
  readonly lead: Words;
  /** Name of the app that is to be installed. */
  readonly appName: string;
  readonly agency: string;
  readonly campaign: string;
  /** Empty when there is none. */
  readonly hotline: string;
  readonly urgent: boolean;
}

/** What differs from face to face. */
export interface PosterFace {
  /** What the QR code opens; empty leaves it out (slides only). */
  readonly url: string;
  /** The same for people who type: without `https://`. */
  readonly code: string;
  /** Where it hangs. */
  readonly place: string;
}

/** @throws nothing: what does not fit is set smaller */
export function viewShared(content: PosterContent) {
  const named = (words: Words): Words => ({ vi: withApp(words.vi, content), en: withApp(words.en, content) });
  return {
    headline: splitAccents(withApp(content.headline.vi, content)),
    headlineEn: withApp(content.headline.en, content),
    lead: withApp(content.lead.vi, content),
    leadEn: withApp(content.lead.en, content),
    agency: content.agency,
    campaign: content.campaign,
    hotline: content.hotline,
    urgent: content.urgent,
    steps: INSTALL_STEPS.map(({ key, title }) => ({ ...keptTogether(title), picture: stepDrawing(key, STEP_COLOURS) })),
    words: { scan: SCAN, orType: OR_TYPE, code: CODE, hotline: HOTLINE, stores: named(STORES), urgent: URGENT },
    scanLines: splitAccents('Quét mã\nđể cài đặt'),
    lanterns: LANTERNS,
    oneLantern: ONE_LANTERN,
    roofs: ROOFS,
  };
}

export function viewFace(face: PosterFace) {
  return {
    // Level Q: what hangs outside is torn, wetted and written on.
    qr: face.url === '' ? '' : qrSvg(face.url, { level: 'Q' }),
    shownUrl: face.url.replace(/^https?:\/\//, ''),
    code: face.code,
    place: face.place,
  };
}

// Two words that are one, so that no line ends between them.
const PAIRS = /(ứng) (dụng)|(thông) (báo)|(cho) (phép)|(là) (xong)/giu;
const keptTogether = ({ vi, en }: Words): Words => ({
  vi: vi.replace(PAIRS, (pair) => pair.replace(' ', '\u00a0')),
  en,
});

const withApp = (text: string, content: PosterContent) => text.replaceAll('{app}', content.appName);

/** Lines of stretches, each said to be yellow or not: “Trong lúc chờ\n*cài Bluezone*”. */
export function splitAccents(text: string): { text: string; accent: boolean }[][] {
  let accent = false;
  return text.split('\n').map((line) =>
    line.split(/(\*)/).flatMap((part) => {
      if (part === '*') {
        accent = !accent;
        return [];
      }
      return part === '' ? [] : [{ text: part, accent }];
    }),
  );
}
