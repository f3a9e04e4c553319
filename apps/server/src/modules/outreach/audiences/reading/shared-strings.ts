import type { Zip } from './open-zip.ts';
import { readXml } from './read-xml.ts';
import { LONGEST_CELL } from './table.ts';
import { TableFault } from './table-fault.ts';

const PART = 'xl/sharedStrings.xml';
// A million names of 30 letters. The table is the only part of a workbook that must be held whole.
const MOST_CHARACTERS = 64 * 1024 * 1024;
const MOST_STRINGS = 4_000_000;

/** The workbook's table of texts (ECMA-376 §18.4); phonetic readings (`rPh`) are left out. @throws TableFault too-large */
export async function readSharedStrings(zip: Zip): Promise<readonly string[]> {
  const strings: string[] = [];
  let characters = 0;
  let [text, inText, inPhonetic] = ['', false, false];
  const reading = readXml(zip.stream(PART), {
    open: (name) => {
      if (name === 'si') text = '';
      else if (name === 't') inText = true;
      else if (name === 'rPh') inPhonetic = true;
    },
    text: (piece) => {
      if (inText && !inPhonetic && text.length < LONGEST_CELL) text += piece;
    },
    close: (name) => {
      if (name === 't') inText = false;
      else if (name === 'rPh') inPhonetic = false;
      else if (name === 'si') {
        strings.push(text);
        characters += text.length;
      }
    },
  });
  for await (const _ of reading)
    if (characters > MOST_CHARACTERS || strings.length > MOST_STRINGS) throw new TableFault('too-large', '64 MB');
  return strings;
}
