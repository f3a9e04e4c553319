/** What a message may hold: text, `{name}`, and `{count, plural, one {# day} other {# days}}` (a part of ICU's format). */
export type MessagePart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'value'; readonly name: string }
  | {
      readonly kind: 'plural';
      readonly name: string;
      readonly forms: Readonly<Record<string, readonly MessagePart[]>>;
    };

const RESERVED =
  /^(await|break|case|catch|class|const|continue|debugger|default|delete|do|else|enum|export|extends|false|finally|for|function|if|implements|import|in|instanceof|interface|let|new|null|package|private|protected|public|return|static|super|switch|this|throw|true|try|typeof|var|void|while|with|yield)$/;

/**
 * Reads one message.
 *
 * @throws Error when a brace is not closed or a plural has no `other`
 */
export function parseMessage(text: string, counting: string | null = null): MessagePart[] {
  const parts: MessagePart[] = [];
  let plain = '';
  const flush = () => {
    if (plain !== '') parts.push({ kind: 'text', text: plain });
    plain = '';
  };
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === '{') {
      const end = closingBrace(text, at);
      flush();
      parts.push(parseBraces(text.slice(at + 1, end)));
      at = end;
    } else if (sign === '#' && counting !== null) {
      flush();
      parts.push({ kind: 'value', name: counting });
    } else plain += sign;
  }
  flush();
  return parts;
}

function closingBrace(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at += 1) {
    if (text[at] === '{') depth += 1;
    if (text[at] === '}') depth -= 1;
    if (depth === 0) return at;
  }
  throw new Error(`a brace is not closed in “${text}”`);
}

function parseBraces(inner: string): MessagePart {
  const plural = inner.match(/^\s*([a-z]\w*)\s*,\s*plural\s*,([\s\S]*)$/i);
  if (plural === null) {
    const name = inner.trim();
    if (!/^[a-z]\w*$/i.test(name)) throw new Error(`“{${inner}}” names no value`);
    return { kind: 'value', name };
  }
  const name = plural[1] ?? '';
  const rest = plural[2] ?? '';
  const forms: Record<string, MessagePart[]> = {};
  for (let at = 0; at < rest.length; ) {
    const open = rest.indexOf('{', at);
    if (open < 0) break;
    const end = closingBrace(rest, open);
    forms[rest.slice(at, open).trim()] = parseMessage(rest.slice(open + 1, end), name);
    at = end + 1;
  }
  if (forms.other === undefined) throw new Error(`“${inner}” has no form “other”`);
  return { kind: 'plural', name, forms };
}

/**
 * TypeScript of the function for one message; its values' types come from both languages.
 *
 * @param key the function's name, camelCase
 */
export function functionOf(key: string, texts: { readonly vi: string; readonly en: string }): string {
  if (!/^[a-z][a-zA-Z0-9]*$/.test(key) || RESERVED.test(key)) throw new Error(`“${key}” cannot name a message`);
  // React's linters take whatever begins so for a hook.
  if (/^use[A-Z]/.test(key)) throw new Error(`“${key}” would be taken for a hook`);
  const vi = parseMessage(texts.vi);
  const en = parseMessage(texts.en);
  const values = new Map<string, string>();
  for (const parts of [vi, en]) collectValues(parts, values);
  const list = [...values].map(([name, type]) => `${name}: ${type}`).join('; ');
  const parameter = values.size === 0 ? '' : `values: { ${list} }`;
  return `/** ${texts.vi.replaceAll('*/', '* /')} */\nexport const ${key} = (${parameter}): string => $inLanguage(${template(vi)}, ${template(en)});`;
}

function collectValues(parts: readonly MessagePart[], into: Map<string, string>): void {
  for (const part of parts) {
    if (part.kind === 'value' && !into.has(part.name)) into.set(part.name, 'string | number');
    if (part.kind !== 'plural') continue;
    into.set(part.name, 'number');
    for (const form of Object.values(part.forms)) collectValues(form, into);
  }
}

function template(parts: readonly MessagePart[]): string {
  if (parts.every((part) => part.kind === 'text'))
    return JSON.stringify(parts.map((part) => (part.kind === 'text' ? part.text : '')).join(''));
  return `\`${parts.map(piece).join('')}\``;
}

function piece(part: MessagePart): string {
  if (part.kind === 'text') return part.text.replace(/[`\\$]/g, '\\$&');
  if (part.kind === 'value') return `\${$shown(values.${part.name})}`;
  const forms = Object.entries(part.forms).map(([form, inner]) => `${form}: ${template(inner)}`);
  return `\${$counted(values.${part.name}, { ${forms.join(', ')} })}`;
}
