import type { Role } from '@phong-tuyen/contracts';
import * as m from '../../messages/account.gen.ts';

const NAMES: Readonly<Record<Role, () => string>> = {
  clerk: m.roleClerk,
  specialist: m.roleSpecialist,
  leader: m.roleLeader,
  head: m.roleHead,
  administrator: m.roleAdministrator,
};

/** A role in words. */
export const roleName = (role: Role): string => NAMES[role]();
