import { z } from 'zod';

/** A module's settings: environment names to schemas. Each name is claimed by one module only. */
export type SettingsShape = Record<string, z.ZodType>;

export interface SettingsFault {
  readonly name: string;
  readonly message: string;
}

/** Thrown when any setting is wrong; lists every fault, not the first. */
export class SettingsError extends Error {
  readonly faults: readonly SettingsFault[];
  constructor(faults: readonly SettingsFault[]) {
    super(faults.map((fault) => `${fault.name}: ${fault.message}`).join('\n'));
    this.name = 'SettingsError';
    this.faults = faults;
  }
}

type Parsed<S extends SettingsShape> = { readonly [K in keyof S]: z.output<S[K]> };

/**
 * Parses the environment once for all modules and freezes the answer.
 *
 * @param shapes each module's own settings, by module name
 * @param environment usually the process's own; an empty value counts as unset
 * @throws SettingsError with every fault, or naming a variable that two modules claim
 */
export function parseSettings<const M extends Record<string, SettingsShape>>(
  shapes: M,
  environment: Readonly<Record<string, string | undefined>>,
): { readonly [K in keyof M]: Parsed<M[K]> } {
  const faults: SettingsFault[] = [];
  const claimed = new Map<string, string>();
  const parsed: Record<string, Record<string, unknown>> = {};
  for (const [module, shape] of Object.entries(shapes)) {
    const values: Record<string, unknown> = {};
    for (const [name, schema] of Object.entries(shape)) {
      const owner = claimed.get(name);
      if (owner !== undefined) faults.push({ name, message: `claimed by both ${owner} and ${module}` });
      claimed.set(name, module);
      const raw = environment[name];
      const answer = schema.safeParse(raw === '' ? undefined : raw);
      if (answer.success) values[name] = answer.data;
      else for (const issue of answer.error.issues) faults.push({ name, message: issue.message });
    }
    parsed[module] = Object.freeze(values);
  }
  if (faults.length > 0) throw new SettingsError(faults);
  // The loop above filled one frozen record per module from its own schemas.
  return Object.freeze(parsed) as { readonly [K in keyof M]: Parsed<M[K]> };
}

/** Whole number in a range, given as text. */
export function integerSetting(range: { min: number; max: number; default: number }) {
  return z
    .string()
    .regex(/^\d+$/, 'must be a whole number')
    .transform(Number)
    .refine((value) => value >= range.min && value <= range.max, `must be between ${range.min} and ${range.max}`)
    .default(range.default);
}
