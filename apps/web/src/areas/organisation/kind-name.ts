import type { AgencySummary } from '@phong-tuyen/contracts';
import * as m from '../../messages/organisation.gen.ts';

const NAMES: Readonly<Record<AgencySummary['kind'], () => string>> = {
  'province-committee': m.kindProvince,
  office: m.kindOffice,
  department: m.kindDepartment,
  body: m.kindBody,
  party: m.kindParty,
  union: m.kindUnion,
  'district-committee': m.kindDistrict,
  'commune-committee': m.kindCommune,
  enterprise: m.kindEnterprise,
  school: m.kindSchool,
  hospital: m.kindHospital,
  press: m.kindPress,
  unit: m.kindUnit,
};

/** A kind of agency in words. */
export const kindName = (kind: AgencySummary['kind']): string => NAMES[kind]();
