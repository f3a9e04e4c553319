import { createPosterPrinter, type PosterFace } from '@phong-tuyen/posters';

/** One page for each commune's one-stop desk, as the print shop makes it: in parts of 24. */
const PLACES = 241;
const PART = 24;
const printer = createPosterPrinter();
const faces: PosterFace[] = Array.from({ length: PLACES }, (_, index) => ({
  url: `https://phongtuyen.quangnam.gov.vn/cai-dat/K${String(index).padStart(4, '0')}`,
  code: `K${String(index).padStart(4, '0')}`,
  place: `Bộ phận Một cửa UBND xã số ${index + 1}`,
}));
const content = {
  headline: { vi: 'Trong lúc chờ\n*cài {app}*', en: 'While you wait, install {app}' },
  lead: { vi: 'Miễn phí, chỉ mất khoảng một phút.', en: 'Free, about a minute.' },
  appName: 'Bluezone',
  agency: 'ỦY BAN NHÂN DÂN TỈNH',
  campaign: 'Cài đặt Bluezone toàn tỉnh',
  hotline: '1900 9095',
  urgent: false,
};

for (const format of ['a3', 'a4', 'a5'] as const) {
  const started = performance.now();
  let bytes = 0;
  for (let from = 0; from < PLACES; from += PART)
    bytes += printer.pdf(
      { format, content, faces: faces.slice(from, from + PART), sheet: 'trimmed' },
      new Date(0),
    ).length;
  const seconds = (performance.now() - started) / 1000;
  console.log(`${format}: ${PLACES} pages in ${seconds.toFixed(1)} s, ${(bytes / 1e6).toFixed(1)} MB`);
}
