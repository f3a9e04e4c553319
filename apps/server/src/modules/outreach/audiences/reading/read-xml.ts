import { type SaxesOptions, SaxesParser, type SaxesTagPlain } from 'saxes';
import { TableFault } from './table-fault.ts';

export interface XmlListener {
  open?(name: string, attributes: Readonly<Record<string, string>>): void;
  text?(text: string): void;
  close?(name: string): void;
}

// Between two tags stands one cell's text. Without a bound one endless cell, comment or attribute would fill the memory.
const LONGEST_SILENCE = 1024 * 1024;
const OPTIONS: SaxesOptions & { xmlns: false } = { position: false, xmlns: false };

/**
 * Reads XML piece by piece; yields after each piece. Names come without their prefix. Entities of a DOCTYPE are not known to
 * the parser, so nothing can be expanded.
 *
 * @throws TableFault broken
 */
export async function* readXml(pieces: AsyncIterable<Uint8Array>, listener: XmlListener): AsyncGenerator<number> {
  const parser = new SaxesParser(OPTIONS);
  const decoder = new TextDecoder();
  let [read, silent] = [0, 0];
  let fault: Error | null = null;
  parser.on('error', (error) => {
    fault ??= error;
  });
  parser.on('opentag', (tag: SaxesTagPlain) => {
    silent = 0;
    listener.open?.(bare(tag.name), tag.attributes);
  });
  parser.on('text', (text) => listener.text?.(text));
  parser.on('cdata', (text) => listener.text?.(text));
  parser.on('closetag', (tag: SaxesTagPlain) => {
    silent = 0;
    listener.close?.(bare(tag.name));
  });
  for await (const piece of pieces) {
    silent += piece.length;
    parser.write(decoder.decode(piece, { stream: true }));
    read += piece.length;
    if (fault !== null || silent > LONGEST_SILENCE) throw new TableFault('broken', 'XML', fault);
    yield read;
  }
  parser.close();
  if (fault !== null) throw new TableFault('broken', 'XML', fault);
}

function bare(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}
