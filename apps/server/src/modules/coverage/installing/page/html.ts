/** Text made safe between tags and inside quoted attributes. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`);

/** HTML that is safe to be put into HTML as it is. */
export class Html {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

type Part = string | Html | readonly Html[];
const put = (part: Part): string =>
  typeof part === 'string'
    ? escapeHtml(part)
    : part instanceof Html
      ? part.text
      : part.map((each) => each.text).join('');

/** Markup with values: whatever is not HTML already is escaped, so that none can be forgotten. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return new Html(
    strings.map((string, index) => string + (index < parts.length ? put(parts[index] ?? '') : '')).join(''),
  );
}
