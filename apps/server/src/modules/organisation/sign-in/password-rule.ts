import { randomInt } from 'node:crypto';

/** NIST SP 800-63B §5.1.1.2 asks for at least 8; length is what counts, so there are no rules about kinds of signs. */
export const SHORTEST_PASSWORD = 10;
export const LONGEST_PASSWORD = 128;

// Without signs that people mistake when copying from paper: 0 O o, 1 l I.
const SIGNS = 'abcdefghijkmnpqrstuvwxyz23456789';
const GROUPS = 4;
const GROUP_LENGTH = 4;

/**
 * A one-time password to hand over on paper: 80 bits, in groups.
 *
 * @param random integer from 0 up to, not including, its argument; must not be guessable
 */
export function oneTimePassword(random: (below: number) => number = randomInt): string {
  const group = () => Array.from({ length: GROUP_LENGTH }, () => SIGNS[random(SIGNS.length)]).join('');
  return Array.from({ length: GROUPS }, group).join('-');
}
