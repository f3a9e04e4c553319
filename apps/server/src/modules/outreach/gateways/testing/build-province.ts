import type { Role } from '@phong-tuyen/contracts';
import type { Database } from '../../../../platform/database/connect.ts';
import { groupAbilitiesByRole } from '../../../organisation/index.ts';
import { type BuiltProvince, buildProvince } from '../../../organisation/testing.ts';
import { abilities } from '../../policy.ts';

const byRole = groupAbilitiesByRole([abilities]);

/** A province whose people may do in outreach what their roles say. */
export const buildOutreachProvince = (db: Database): Promise<BuiltProvince> =>
  buildProvince(db, (role: Role) => [...(byRole[role] ?? [])]);
