/** A stretch of text, or the name of what is put in. */
export type TemplatePart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'field'; readonly name: string };

/** A placeholder that cannot be read. `at` counts UTF-16 units from the beginning. */
export interface TemplateFault {
  readonly reason: 'unclosed' | 'empty' | 'bad-name' | 'stray';
  readonly at: number;
  readonly text: string;
}

export type ParsedTemplate =
  | { readonly ok: true; readonly parts: readonly TemplatePart[] }
  | { readonly ok: false; readonly faults: readonly TemplateFault[] };

const TOKEN = /\{\{|\}\}|\{([^{}]*)\}|[{}]/g;
const NAME = /^[\p{L}_][\p{L}\p{N}\p{M}_]{0,39}$/u;

/** Reads `{ten}` placeholders; `{{` and `}}` stand for the braces themselves. */
export function parseTemplate(template: string): ParsedTemplate {
  const parts: TemplatePart[] = [];
  const faults: TemplateFault[] = [];
  let text = '';
  let end = 0;
  for (const match of template.matchAll(TOKEN)) {
    const [token, inside] = match;
    text += template.slice(end, match.index);
    end = match.index + token.length;
    if (token === '{{' || token === '}}') text += token.slice(1);
    else if (inside !== undefined && NAME.test(inside.trim())) {
      if (text !== '') parts.push({ kind: 'text', text });
      parts.push({ kind: 'field', name: inside.trim() });
      text = '';
    } else faults.push({ reason: reasonOf(token, inside), at: match.index, text: token });
  }
  text += template.slice(end);
  if (text !== '') parts.push({ kind: 'text', text });
  return faults.length > 0 ? { ok: false, faults } : { ok: true, parts };
}

function reasonOf(token: string, inside: string | undefined): TemplateFault['reason'] {
  if (inside === undefined) return token === '{' ? 'unclosed' : 'stray';
  return inside.trim() === '' ? 'empty' : 'bad-name';
}
