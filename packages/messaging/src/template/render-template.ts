import type { TemplatePart } from './parse-template.ts';

/** The finished text, and the names that had no value and were left empty. */
export interface RenderedTemplate {
  readonly text: string;
  readonly missing: readonly string[];
}

/**
 * Puts values in. A value is put in once and never read as a template again; its line breaks and control characters become
 * one space, so that a name in a list cannot add lines of its own to an official message.
 */
export function renderTemplate(
  parts: readonly TemplatePart[],
  values: Readonly<Record<string, string | null | undefined>>,
): RenderedTemplate {
  const missing = new Set<string>();
  const pieces = parts.map((part) => {
    if (part.kind === 'text') return part.text;
    const value = (Object.hasOwn(values, part.name) ? (values[part.name] ?? '') : '')
      .replace(/[\p{Cc}\s]+/gu, ' ')
      .trim();
    if (value === '') missing.add(part.name);
    return value;
  });
  return { text: pieces.join(''), missing: [...missing] };
}
