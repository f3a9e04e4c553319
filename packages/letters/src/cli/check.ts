import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { CheckError, type CheckErrorCode, checkLayout, type LayoutCheck } from '../check/index.ts';

const USAGE = 'letters check FILE.pdf|FILE.docx [--json]';

/** Why a file could not be checked, in the clerk's words. */
const REASONS: Readonly<Record<CheckErrorCode, string>> = {
  'not-pdf-or-docx': 'Tệp không phải PDF hoặc DOCX',
  encrypted: 'Tệp có đặt mật khẩu',
  damaged: 'Tệp bị hỏng, không mở được',
  'no-text': 'Tệp không có chữ (bản quét ảnh)',
  'too-large': 'Tệp quá lớn',
};

function printFault(fault: LayoutCheck['faults'][number]): string {
  const where = fault.page === null ? '' : `trang ${fault.page}: `;
  const words = fault.text === null ? '' : `\n    “${fault.text.slice(0, 120)}”`;
  const mark = fault.severity === 'error' ? 'LỖI' : 'LƯU Ý';
  return `${mark}  ${where}${fault.message.vi} [${fault.code}]\n    ${fault.article}${words}`;
}

function printCheck({ faults }: LayoutCheck): string {
  if (faults.length === 0) return 'Không thấy lỗi thể thức.';
  return `${faults.map(printFault).join('\n')}\n${faults.length} lỗi thể thức.`;
}

function refuse(error: string, message: string): number {
  process.stderr.write(`${JSON.stringify({ error, message, faults: [] }, null, 2)}\n`);
  return 2;
}

/**
 * `letters check FILE [--json]`: lists what breaks the layout of Phụ lục I, each fault with its article.
 *
 * @returns the exit code: 0 no faults of severity `error`, 1 some, 2 the file could not be checked (JSON on standard error)
 */
export async function runCheck(args: string[]): Promise<number> {
  let files: string[];
  let isJson: boolean;
  try {
    const parsed = parseArgs({ args, allowPositionals: true, options: { json: { type: 'boolean', default: false } } });
    files = parsed.positionals;
    isJson = parsed.values.json;
  } catch (error) {
    return refuse('usage', `${error instanceof Error ? error.message : ''} Cách dùng: ${USAGE}`);
  }
  const [file] = files;
  if (file === undefined || files.length > 1) return refuse('usage', `Cách dùng: ${USAGE}`);
  try {
    const check = await checkLayout(await readFile(file));
    process.stdout.write(`${isJson ? JSON.stringify(check, null, 2) : printCheck(check)}\n`);
    return check.faults.some((fault) => fault.severity === 'error') ? 1 : 0;
  } catch (error) {
    if (error instanceof CheckError) return refuse(error.code, `${REASONS[error.code]}: ${error.message}`);
    if (error instanceof Error && 'code' in error) return refuse('unreadable', `Không đọc được tệp: ${error.message}`);
    throw error;
  }
}
