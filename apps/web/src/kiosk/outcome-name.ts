import type { KioskOutcome } from '@phong-tuyen/contracts';
import * as m from '../messages/kiosk.gen.ts';

const NAMES: Readonly<Record<KioskOutcome, () => string>> = {
  installed: m.outcomeInstalled,
  'no-smartphone': m.outcomeNoSmartphone,
  'too-old': m.outcomeTooOld,
  'storage-full': m.outcomeStorageFull,
  refused: m.outcomeRefused,
  'no-network': m.outcomeNoNetwork,
};

export const outcomeName = (outcome: KioskOutcome): string => NAMES[outcome]();
