import { createHash } from 'node:crypto';

/** What is kept of a player's token: who reads the database cannot show anything on a screen. */
export const hashToken = (token: string): string => createHash('sha256').update(token).digest('hex');

/** A token that nobody guesses: 24 random bytes. */
export const newToken = (randomBytes: (size: number) => Buffer): string => randomBytes(24).toString('base64url');
