import type { PlannedTask } from '@phong-tuyen/contracts';
import type { Letter, Places, Reading, Typesetter } from '@phong-tuyen/letters';
import type { KnownAgency } from '@phong-tuyen/letters/model';
import type { CommandContext } from '../../platform/database/command-context.ts';
import type { FileStore } from '../../platform/files/file-store.ts';
import type { StampFonts } from './signing/index.ts';

/** An issued letter with its tasks resolved to agencies, for whoever makes work of it in the same transaction. */
export interface IssuedDirective {
  readonly documentId: string;
  readonly issuerAgencyId: string;
  readonly title: string;
  readonly numberAndSymbol: string;
  readonly date: string;
  readonly letter: Letter;
  readonly tasks: readonly {
    readonly planned: PlannedTask;
    readonly leads: readonly string[];
    readonly coordinates: readonly string[];
  }[];
}

/** Reads an uploaded file: text first, then the letter in it. Throws errors with `code` and sentences in `vi` and `en`. */
export interface LetterReader {
  read(bytes: Uint8Array, agencies: readonly KnownAgency[]): Promise<{ reading: Reading; ocr: boolean }>;
}

/** What the module is built from. */
export interface DocumentsDeps {
  readonly files: FileStore;
  readonly reader: LetterReader;
  readonly typesetter: Typesetter;
  readonly fonts: StampFonts;
  /** Opens keys at rest: 32 bytes. */
  readonly secret: Uint8Array;
  readonly randomBytes: (length: number) => Uint8Array;
  readonly maxFileBytes: number;
  /** Makes tasks of an issued letter, in the transaction of issue. */
  readonly onIssue: (context: CommandContext, issued: IssuedDirective) => Promise<void>;
}

export type { Letter, Places };
