import * as m from '../../messages/organisation.gen.ts';
import type { AgencyView } from './organisation-queries.ts';

export type Signing = AgencyView['offices'][number]['signs'][number];

/** Authorities to sign, in words (NĐ 30/2020, Điều 13). */
export const SIGNS: Readonly<Record<Signing, () => string>> = {
  HEAD: m.signHeadLong,
  TM: m.signTm,
  KT: m.signKt,
  TL: m.signTl,
  TUQ: m.signTuq,
};
