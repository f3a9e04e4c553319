import { ExposureError } from '@phong-tuyen/exposure';

/** Prints an answer as JSON. */
export const print = (value: unknown): void => void process.stdout.write(`${JSON.stringify(value, null, 2)}\n`);

/** Prints how a command is used, to whoever asked for it. @returns exit code 0 */
export function explain(usage: string): 0 {
  process.stdout.write(`${usage}\n`);
  return 0;
}

/** Prints a refusal as JSON. @returns exit code 2 */
export function refuse(error: string, message: string): 2 {
  print({ error, message });
  return 2;
}

/** Refuses with the error's own code and both its sentences; what is no refusal goes on up. */
export function refuseError(error: unknown, subject: string): 2 {
  if (error instanceof ExposureError) return refuse(error.code, `${error.sentences.vi} ${error.sentences.en}`);
  if (error instanceof TypeError || error instanceof RangeError)
    return refuse('argument', `${subject}: ${error.message}`);
  if (error instanceof Error && 'code' in error && typeof error.code === 'string')
    return refuse('no-file', `${subject}: ${error.message}`);
  throw error;
}
