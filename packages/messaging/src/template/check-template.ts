import { unaccent } from '../sms/plain-sms.ts';
import type { TemplatePart } from './parse-template.ts';

/** The names a template asks for, each once, in order of appearance. */
export function fieldsOf(parts: readonly TemplatePart[]): string[] {
  return [...new Set(parts.flatMap((part) => (part.kind === 'field' ? [part.name] : [])))];
}

/** Names that nobody can fill, each with the known name that was probably meant (`{Tên}` → `ten`), or null. */
export function unknownFields(
  parts: readonly TemplatePart[],
  known: readonly string[],
): { readonly name: string; readonly meant: string | null }[] {
  return fieldsOf(parts)
    .filter((name) => !known.includes(name))
    .map((name) => ({ name, meant: known.find((each) => fold(each) === fold(name)) ?? null }));
}

function fold(name: string): string {
  return unaccent(name).toLowerCase().replaceAll('_', '');
}
