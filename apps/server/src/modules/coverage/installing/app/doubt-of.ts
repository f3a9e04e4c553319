import type { CommuneInstalls, Doubt } from '../../store/installing-app.ts';

/** A carrier puts some hundreds of phones behind one address; a school's Wi-Fi as many on the day it installs. */
const MOST_FROM_ONE_ADDRESS = 500;
/** On its best day a commune installed on a tenth of its people's phones; small places need room. */
const MOST_A_DAY = { share: 0.25, atLeast: 300 };

/**
 * Why a further install is not to be believed; null when it is. What nobody can check must at least be possible.
 *
 * @param fromAddress installs from the caller's address today, this one included
 * @param commune null where it was not named
 */
export function doubtOf(fromAddress: number, commune: CommuneInstalls | null): Doubt | null {
  if (fromAddress > MOST_FROM_ONE_ADDRESS) return 'many-from-one-place';
  if (commune === null || commune.population === null) return null;
  if (commune.total >= commune.population) return 'over-residents';
  if (commune.today >= Math.max(MOST_A_DAY.atLeast, commune.population * MOST_A_DAY.share)) return 'surge';
  return null;
}
