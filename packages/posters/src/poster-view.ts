import { qrSvg } from '@phong-tuyen/qr';
import { LANTERNS, ONE_LANTERN, ROOFS, STEP_PICTURES } from './pictures.ts';
import { CODE, HOTLINE, OR_TYPE, SCAN, STEPS, STORES, URGENT, type Words } from './wording.ts';

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
    steps: STEPS.map((words, index) => ({ ...named(words), picture: STEP_PICTURES[index] ?? '' })),
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
