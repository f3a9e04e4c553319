import { type PDF, PdfString } from '@libpdf/core';
import { imageAppearance, type StampFonts, textAppearance } from './appearances.ts';
import { type SigningPlaces, TEXT_PLACES, type TextPlace } from './box.ts';
import type { OpenKey } from './open-key.ts';
import { AGENCY_FIELD, textFieldName } from './sign-as-person.ts';
import { SigningError } from './signing-error.ts';
import { keepPlace, loadPdf, pageOf, rectangleOf, setAppearance } from './widgets.ts';

/** What the register gave: texts as they are printed ("4248", "28", "7", "2020"). */
export type NumberAndDate = Readonly<Record<TextPlace, string>>;

/**
 * Writes the number and date into their reserved fields and signs as the agency, the red seal over a third of the person's
 * signature (NĐ 30/2020 Phụ lục I, mục II.8). One incremental update: what the person signed stays as it is, byte for byte.
 *
 * @param signedPdf bytes that {@link signAsPerson} gave
 * @param act.image transparent PNG of the seal
 * @throws SigningError place-missing; pdf-damaged
 */
export async function sealAsAgency(
  signedPdf: Uint8Array,
  act: {
    key: OpenKey;
    places: SigningPlaces;
    texts: NumberAndDate;
    image: Uint8Array;
    fonts: StampFonts;
    at: Date;
    location: string;
  },
): Promise<Uint8Array> {
  const { seal } = act.places;
  if (seal === null) throw new SigningError('place-missing');
  const document = await loadPdf(signedPdf);
  await fillTexts(document, act);
  const field = document.getOrCreateForm().getSignatureField(AGENCY_FIELD)?.getDict();
  if (field === undefined) throw new SigningError('pdf-damaged');
  setAppearance(field, await imageAppearance(document, act.image, seal));
  keepPlace(field, { rectangle: rectangleOf(seal), page: pageOf(document, seal).ref });
  const { bytes } = await document.sign({
    signer: act.key.signer,
    fieldName: AGENCY_FIELD,
    signingTime: act.at,
    location: act.location,
    level: 'B-B',
  });
  return bytes;
}

async function fillTexts(
  document: PDF,
  act: { places: SigningPlaces; texts: NumberAndDate; fonts: StampFonts },
): Promise<void> {
  const form = document.getOrCreateForm();
  for (const place of TEXT_PLACES) {
    const box = act.places[place];
    if (box === null) continue;
    const field = form.getField(textFieldName(place))?.acroField();
    if (field === undefined) throw new SigningError('pdf-damaged');
    const text = act.texts[place];
    field.set('V', PdfString.fromString(text));
    const font = place === 'number' ? act.fonts.regular : act.fonts.italic;
    setAppearance(field, await textAppearance(document, text, { box, font, align: 'center' }));
  }
}
