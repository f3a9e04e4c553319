import type { KioskOutcome, KioskState } from '@phong-tuyen/contracts';

/** The contract's outcomes, written out: the schema itself would bring all contracts and their parser onto a weak device. */
const ALL: Readonly<Record<KioskOutcome, true>> = {
  installed: true,
  'no-smartphone': true,
  'too-old': true,
  'storage-full': true,
  refused: true,
  'no-network': true,
};
export const OUTCOMES = Object.keys(ALL) as readonly KioskOutcome[];

/** True for an answer that is ours; a public Wi-Fi's own page is not. */
export function isKioskState(answer: unknown): answer is KioskState {
  if (typeof answer !== 'object' || answer === null) return false;
  const { day, today, total, serverTime, installAddress } = answer as Partial<Record<keyof KioskState, unknown>>;
  const isTally = (tally: unknown) =>
    typeof tally === 'object' &&
    tally !== null &&
    OUTCOMES.every((each) => typeof (tally as KioskState['total'])[each] === 'number');
  return (
    [day, serverTime, installAddress].every((text) => typeof text === 'string') && isTally(today) && isTally(total)
  );
}
