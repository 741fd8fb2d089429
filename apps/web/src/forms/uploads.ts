import type { FieldError } from '../api/problem.js';
import type { DocumentDto } from '../api/types.js';

/** A file on its way, arrived, or refused. */
export interface Upload {
  key: string;
  name: string;
  /** The part that is sent, 0 to 1. */
  part: number;
  document: DocumentDto | null;
  error: string | null;
  /** Until it has arrived, where the form can send it later: the file itself. */
  kept?: File | undefined;
}

/** The ids to send with the form. */
export const documentIds = (uploads: Upload[]): string[] =>
  uploads.flatMap(({ document }) => (document ? [document.id] : []));

/** For `check` of a form: files that are still on their way or were refused must not be left out unnoticed. */
export function uploadProblem(field: string, uploads: Upload[]): FieldError | null {
  const failed = uploads.find(({ error }) => error !== null);
  if (failed) return { field, message: `“${failed.name}” was not taken in. Remove it or choose another file.` };
  const sending = uploads.find(({ document, kept }) => document === null && !kept);
  return sending ? { field, message: `“${sending.name}” is still being sent. Wait until it has arrived.` } : null;
}

/** '1.2 MB'. */
export function sizeText(bytes: number): string {
  if (bytes < 1024) return `${bytes} bytes`;
  const kilobytes = bytes / 1024;
  return kilobytes < 1000 ? `${Math.round(kilobytes)} KB` : `${(kilobytes / 1024).toFixed(1)} MB`;
}
