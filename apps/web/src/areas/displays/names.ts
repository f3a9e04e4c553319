import type {
  PlacementAct,
  PlacementState,
  PlaceType,
  PosterAudience,
  PosterFormat,
  PrintSheet,
} from '@phong-tuyen/contracts';
import * as m from '../../messages/displays.gen.ts';

/** Words for the codes of this area. */
export const FORMAT_NAMES: Readonly<Record<PosterFormat, () => string>> = {
  a3: m.formatA3,
  a4: m.formatA4,
  a5: m.formatA5,
  'a-frame': m.formatAFrame,
  'table-card': m.formatTableCard,
  'bus-sticker': m.formatBusSticker,
};
export const AUDIENCE_NAMES: Readonly<Record<PosterAudience, () => string>> = {
  general: m.audienceGeneral,
  'one-stop': m.audienceOneStop,
  'culture-house': m.audienceCultureHouse,
  market: m.audienceMarket,
  school: m.audienceSchool,
  hospital: m.audienceHospital,
  station: m.audienceStation,
  enterprise: m.audienceEnterprise,
  urgent: m.audienceUrgent,
};
export const TYPE_NAMES: Readonly<Record<PlaceType, () => string>> = {
  'one-stop': m.typeOneStop,
  'culture-house': m.typeCultureHouse,
  market: m.typeMarket,
  school: m.typeSchool,
  hospital: m.typeHospital,
  station: m.typeStation,
  enterprise: m.typeEnterprise,
  hospitality: m.typeHospitality,
  checkpoint: m.typeCheckpoint,
  'public-place': m.typePublicPlace,
  other: m.typeOther,
};
export const SHEET_NAMES: Readonly<Record<PrintSheet, () => string>> = {
  trimmed: m.sheetTrimmed,
  'crop-marks': m.sheetCropMarks,
  a4: m.sheetA4,
  a3: m.sheetA3,
  sra3: m.sheetSra3,
};
export const PLACEMENT_NAMES: Readonly<Record<PlacementState, () => string>> = {
  'to-hang': m.stateToHang,
  hung: m.stateHung,
  missing: m.stateMissing,
  damaged: m.stateDamaged,
  'taken-down': m.stateTakenDown,
};
export const ACT_NAMES: Readonly<Record<PlacementAct, () => string>> = {
  hang: m.actHang,
  'report-missing': m.actMissing,
  'report-damaged': m.actDamaged,
  'take-down': m.actTakeDown,
};

/** Choices of a select, in the order of the record. */
export const choices = <K extends string>(names: Readonly<Record<K, () => string>>) =>
  (Object.keys(names) as K[]).map((value) => ({ value, label: names[value]() }));
