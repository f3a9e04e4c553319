import { buffer } from 'node:stream/consumers';
import { type Entry, fromBuffer, type ZipFile } from 'yauzl';
import { CheckError } from './layout-document.ts';

/** One part of a DOCX may unpack to this and no more: a letter's text is a few hundred kilobytes. */
const MOST_PART_BYTES = 32 * 1024 * 1024;
const MOST_ENTRIES = 5_000;

function openZip(bytes: Uint8Array): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    fromBuffer(Buffer.from(bytes), { lazyEntries: true, validateEntrySizes: true }, (error, zip) => {
      if (error) reject(new CheckError('damaged', error.message));
      else resolve(zip);
    });
  });
}

function readEntry(zip: ZipFile, entry: Entry): Promise<string> {
  if (entry.uncompressedSize > MOST_PART_BYTES) throw new CheckError('too-large', `${entry.fileName} is over 32 MB`);
  if (entry.isEncrypted()) throw new CheckError('encrypted', 'The DOCX is encrypted');
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error) reject(new CheckError('damaged', error.message));
      else
        buffer(stream).then(
          (all) => resolve(all.toString('utf8')),
          (fault: Error) => reject(new CheckError('damaged', fault.message)),
        );
    });
  });
}

/**
 * Reads the XML parts of a DOCX that carry text and layout.
 *
 * @returns text of each part by its path, for instance `word/document.xml`
 * @throws CheckError `damaged`, `encrypted`, `too-large`, `not-pdf-or-docx` for another kind of archive
 */
export async function readDocxParts(bytes: Uint8Array): Promise<ReadonlyMap<string, string>> {
  const zip = await openZip(bytes);
  if (zip.entryCount > MOST_ENTRIES) throw new CheckError('too-large', `More than ${MOST_ENTRIES} files inside`);
  const parts = new Map<string, string>();
  await new Promise<void>((resolve, reject) => {
    zip.on('error', (error: Error) => reject(new CheckError('damaged', error.message)));
    zip.on('end', () => resolve());
    zip.on('entry', (entry: Entry) => {
      const isWanted =
        /^word\/(?:document|styles|theme\/theme1|header\d*|footer\d*|_rels\/document\.xml)\.(?:xml|xml\.rels|rels)$/u.test(
          entry.fileName,
        );
      if (!isWanted) {
        zip.readEntry();
        return;
      }
      Promise.resolve()
        .then(() => readEntry(zip, entry))
        .then((text) => {
          parts.set(entry.fileName, text);
          zip.readEntry();
        }, reject);
    });
    zip.readEntry();
  });
  if (!parts.has('word/document.xml')) throw new CheckError('not-pdf-or-docx', 'The archive holds no Word document');
  return parts;
}
