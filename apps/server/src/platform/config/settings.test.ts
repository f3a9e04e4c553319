import { expect, test } from 'vitest';
import { z } from 'zod';
import { integerSetting, parseSettings, SettingsError } from './settings.ts';

const shapes = {
  http: { PORT: integerSetting({ min: 1, max: 65_535, default: 4248 }) },
  database: {
    DATABASE_URL: z
      .string()
      .regex(/^postgres:/, 'must start with postgres:')
      .optional(),
  },
};

test('defaults stand where nothing is set, and an empty value counts as unset', () => {
  const settings = parseSettings(shapes, { PORT: '', OTHER: 'x' });
  expect(settings.http.PORT).toBe(4248);
  expect(Object.isFrozen(settings.http)).toBe(true);
});

test('every fault is named, not only the first', () => {
  const attempt = () => parseSettings(shapes, { PORT: '99999', DATABASE_URL: 'mysql://x' });
  expect(attempt).toThrow(SettingsError);
  try {
    attempt();
  } catch (error) {
    expect((error as SettingsError).faults.map((fault) => fault.name)).toEqual(['PORT', 'DATABASE_URL']);
  }
});

test('a variable claimed by two modules is a fault', () => {
  expect(() => parseSettings({ ...shapes, other: { PORT: z.string().optional() } }, {})).toThrow(
    /claimed by both http and other/,
  );
});
