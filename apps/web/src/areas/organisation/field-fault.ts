import { ApiError } from '../../api/api-error.ts';

/** What the server said of one field, to stand under it; undefined when it said nothing. */
export const fieldFault = (error: Error | null, path: string): string | undefined =>
  error instanceof ApiError ? error.fields.find((field) => field.path.endsWith(path))?.message : undefined;
