import { done, weeklyHours, workingHoursView } from '@phong-tuyen/contracts';
import { OFFICE_HOURS } from '@phong-tuyen/working-time';
import { ability, command, query, type Route } from '../../../platform/http/route.ts';
import { setWorkingHours } from '../commands/set-working-hours.ts';
import { listWorkingHours } from '../store/working-hours.ts';

const URL = '/api/working-hours';

/** The weekly hours by which the caller's agency counts deadlines. */
export function createWorkingHoursRoutes(): readonly Route[] {
  return [
    query({
      url: URL,
      summary: 'Weekly hours of the own agency',
      access: ability('tasks.view'),
      rate: 'read',
      answer: workingHoursView,
      run: async ({ db, actor }) => {
        const own = (await listWorkingHours(db, [actor.agencyId])).get(actor.agencyId);
        return { hours: weeklyHours.parse(own ?? OFFICE_HOURS), isOwn: own !== undefined };
      },
    }),
    command({
      method: 'PUT',
      url: URL,
      summary: 'Set weekly hours of the own agency',
      access: ability('tasks.set-hours'),
      rate: 'command',
      body: workingHoursView.pick({ hours: true }),
      answer: done,
      run: async (context, { body }) => {
        await setWorkingHours(context, body.hours);
        return { ok: true as const };
      },
    }),
  ];
}
