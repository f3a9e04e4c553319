import { DOCUMENT_TYPE_CODES, DOCUMENT_TYPES, type DocumentTypeCode, isDocumentTypeCode } from './document-types.ts';

/** A JSON object whose values nobody has looked at yet. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Whether `value` is an object of JSON, neither list nor null. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Other names the command line's `read` and people use for the fields of a letter. */
const ALIASES: Readonly<Record<string, string>> = {
  documentTypeCode: 'type',
  documentType: 'type',
  outline: 'body',
  signer: 'signature',
};

/** What `letters read` prints beside the letter itself; of no use for setting it. */
const READING_ONLY = new Set([
  'tasks',
  'citations',
  'warnings',
  'confidence',
  'confidences',
  'span',
  'spans',
  'text',
  'pageStarts',
  'fields',
  'source',
  'format',
  'file',
  'pages',
  'ocr',
  'isUnsure',
]);

/** `{value, confidence, span}` is how a reading hands over one field; only the value counts here. */
function unwrap(value: unknown): unknown {
  return isJsonObject(value) && Object.hasOwn(value, 'value') && Object.hasOwn(value, 'confidence')
    ? value.value
    : value;
}

/** The fields of a letter under their own names, and under which name each of them came. */
export interface NamedFields {
  readonly fields: JsonObject;
  readonly cameAs: ReadonlyMap<string, string>;
}

/** Brings the accepted shapes (a letter, a reading, the print of `letters read`) to the names of the model. */
export function nameFields(input: JsonObject): NamedFields {
  const source = isJsonObject(input.letter) ? input.letter : input;
  const fields: Record<string, unknown> = {};
  const cameAs = new Map<string, string>();
  for (const [key, value] of Object.entries(source)) {
    if (READING_ONLY.has(key)) continue;
    const name = Object.hasOwn(ALIASES, key) ? (ALIASES[key] ?? key) : key;
    const plain = unwrap(value);
    // A code says more than a name, so it wins over "documentType"; a field that is there wins over its absent twin.
    if (cameAs.has(name) && (key === 'documentType' || plain === null)) continue;
    fields[name] = plain;
    cameAs.set(name, key);
  }
  return { fields, cameAs };
}

const CODE_BY_NAME = new Map(
  DOCUMENT_TYPE_CODES.map((code) => [DOCUMENT_TYPES[code].toLocaleLowerCase('vi'), code] as const),
);

/** Finds a document type by its code ("QĐ") or its name in any case ("QUYẾT ĐỊNH"). */
export function findTypeCode(words: string): DocumentTypeCode | null {
  const trimmed = words.normalize('NFC').trim();
  if (isDocumentTypeCode(trimmed)) return trimmed;
  return CODE_BY_NAME.get(trimmed.toLocaleLowerCase('vi')) ?? null;
}

/** The type a symbol begins with ("QĐ-UBND", "2020/QĐ-UBND"); a symbol without one belongs to a công văn. */
export function typeOfSymbol(symbol: string | null): DocumentTypeCode {
  const first = (symbol ?? '').replace(/^\d{4}\//u, '').split('-')[0] ?? '';
  return isDocumentTypeCode(first) && (symbol ?? '').includes('-') ? first : 'CV';
}
