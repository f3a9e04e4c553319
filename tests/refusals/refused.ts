import { expect, test } from 'vitest';

/** An attempt and the code it must end in; or in words why no such attempt can be made. */
export type Refusal = { readonly code: string; readonly attempt: () => Promise<unknown> } | { readonly none: string };

/** Every command refuses four ways: the wrong role, another agency, a wrong state, an id that nobody knows. */
export interface CommandRefusals {
  readonly role: Refusal;
  readonly agency: Refusal;
  readonly state: Refusal;
  readonly id: Refusal;
}

export const refused = (code: string, attempt: () => Promise<unknown>): Refusal => ({ code, attempt });
export const none = (reason: string): Refusal => ({ none: reason });

/** An id of the right form that belongs to nothing. */
export const UNKNOWN = '018f2b3c-0000-7000-8000-000000000000';

/** A test for each command and kind of refusal. Commands are named as their files are. */
export function testRefusals(commands: Readonly<Record<string, CommandRefusals>>): void {
  for (const [command, kinds] of Object.entries(commands))
    for (const [kind, refusal] of Object.entries(kinds) as [keyof CommandRefusals, Refusal][]) {
      if ('none' in refusal) continue;
      test(`${command} refuses: ${kind}`, async () => {
        const fault = await refusal.attempt().then(
          () => null,
          (error: unknown) => error,
        );
        expect(fault, 'it was let through').not.toBeNull();
        expect(fault).toMatchObject({ code: refusal.code });
      });
    }
}
