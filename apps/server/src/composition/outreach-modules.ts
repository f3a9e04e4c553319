import { createBroadcasts } from '../modules/broadcasts/index.ts';
import { type CoverageDeps, createCoverage } from '../modules/coverage/index.ts';
import { createDisplays } from '../modules/displays/index.ts';
import { createOutreach } from '../modules/outreach/index.ts';
import type { BuiltModule } from '../platform/module.ts';
import type { Settings } from './settings.ts';

/** The four modules that bring a directive to every resident, with what they share. */
export function createOutreachModules(shared: Omit<CoverageDeps, 'settings'>, settings: Settings): BuiltModule[] {
  return [
    createCoverage({ ...shared, settings: settings.coverage }),
    createOutreach({
      ...shared,
      settings: settings.outreach,
      isDemo: settings.organisation.PROFILE === 'demo',
    }),
    createBroadcasts({ ...shared, settings: settings.broadcasts }),
    createDisplays({ ...shared, settings: settings.displays }),
  ];
}
