import { imageAppearance } from './appearances.ts';
import type { SigningPlaces } from './box.ts';
import { TEXT_PLACES } from './box.ts';
import type { OpenKey } from './open-key.ts';
import { SigningError } from './signing-error.ts';
import {
  keepPlace,
  loadPdf,
  pageOf,
  rectangleOf,
  reserveSignatureField,
  reserveTextField,
  setAppearance,
} from './widgets.ts';

export const PERSON_FIELD = 'ChuKyCaNhan';
export const AGENCY_FIELD = 'ChuKyCoQuan';
/** Names of the reserved text fields. */
export const textFieldName = (place: string) => `PhongTuyen.${place}`;

/**
 * Signs a freshly typeset letter as the person in authority (PAdES B-B), with the image of their handwritten signature in
 * blue between position and name (NĐ 30/2020 Phụ lục I, mục II.7). Number, date and the agency's signature follow; their
 * fields are reserved here, because what is added after this signature may only fill fields that it covers.
 *
 * @param pdf bytes of the letter; left as they are
 * @param act.image transparent PNG
 * @returns the signed bytes
 * @throws SigningError place-missing when the letter has no place for a signature or a seal; pdf-damaged
 */
export async function signAsPerson(
  pdf: Uint8Array,
  act: { key: OpenKey; places: SigningPlaces; image: Uint8Array; at: Date; reason: string; location: string },
): Promise<Uint8Array> {
  const { signature, seal } = act.places;
  if (signature === null || seal === null) throw new SigningError('place-missing');
  const document = await loadPdf(pdf);
  for (const place of TEXT_PLACES) {
    const box = act.places[place];
    if (box !== null) reserveTextField(document, textFieldName(place), box);
  }
  reserveSignatureField(document, AGENCY_FIELD, seal);
  reserveSignatureField(document, PERSON_FIELD, signature);
  const field = document.getOrCreateForm().getSignatureField(PERSON_FIELD)?.getDict();
  if (field === undefined) throw new SigningError('pdf-damaged');
  setAppearance(field, await imageAppearance(document, act.image, signature));
  keepPlace(field, { rectangle: rectangleOf(signature), page: pageOf(document, signature).ref });
  const { bytes } = await document.sign({
    signer: act.key.signer,
    fieldName: PERSON_FIELD,
    signingTime: act.at,
    reason: act.reason,
    location: act.location,
    level: 'B-B',
  });
  return bytes;
}
