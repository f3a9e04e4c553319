import { ApiError } from '../../api/api-error.ts';
import type { FormValues } from './form-values.ts';

/** Gives a field its value, its change and what the server said of it. */
export interface FormFields {
  readonly values: FormValues;
  readonly set: <K extends keyof FormValues>(name: K, value: FormValues[K]) => void;
  readonly fault: (name: keyof FormValues) => string | undefined;
  /** Names of the secrets that are kept already. */
  readonly kept: readonly string[];
}

type TextName = { [K in keyof FormValues]: FormValues[K] extends string ? K : never }[keyof FormValues];
type NumberName = { [K in keyof FormValues]: FormValues[K] extends number ? K : never }[keyof FormValues];

export const faultOf = (error: Error | null, name: string): string | undefined =>
  error instanceof ApiError ? error.fields.find((field) => field.path.endsWith(name))?.message : undefined;

/** Props of a text field. */
export const textField = (form: FormFields, name: TextName) => ({
  value: form.values[name],
  error: form.fault(name),
  onChange: (event: { currentTarget: { value: string } }) => form.set(name, event.currentTarget.value as never),
});

/** Props of a number field. */
export const numberField = (form: FormFields, name: NumberName) => ({
  value: form.values[name],
  error: form.fault(name),
  allowDecimal: false,
  allowNegative: false,
  onChange: (value: string | number) => form.set(name, (Number(value) || 0) as never),
});
