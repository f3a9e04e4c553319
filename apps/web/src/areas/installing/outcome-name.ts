import type { KioskOutcome, KioskTally } from '@phong-tuyen/contracts';
import * as m from '../../messages/installing.gen.ts';

const NAMES: Readonly<Record<KioskOutcome, () => string>> = {
  installed: m.outcomeInstalled,
  'no-smartphone': m.outcomeNoSmartphone,
  'too-old': m.outcomeTooOld,
  'storage-full': m.outcomeStorageFull,
  refused: m.outcomeRefused,
  'no-network': m.outcomeNoNetwork,
};

export const FAILURES = (Object.keys(NAMES) as KioskOutcome[]).filter((outcome) => outcome !== 'installed');
export const outcomeName = (outcome: KioskOutcome): string => NAMES[outcome]();
export const failedOf = (tally: KioskTally): number => FAILURES.reduce((sum, outcome) => sum + tally[outcome], 0);
