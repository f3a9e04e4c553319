import { expect, test } from 'vitest';
import { secretGroups } from './protection-acts.ts';

test('the secret is read off in groups of four', () => {
  expect(secretGroups('otpauth://totp/Ph%C3%B2ng:a%40b?secret=JBSWY3DPEHPK3PXP&issuer=P')).toBe('JBSW Y3DP EHPK 3PXP');
  expect(secretGroups('otpauth://totp/x?secret=ABCDE')).toBe('ABCD E');
  expect(secretGroups('otpauth://totp/x')).toBe('');
});
