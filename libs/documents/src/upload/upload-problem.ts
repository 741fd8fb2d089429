import { invalid, Problem, tooLarge } from '#problems';

/** A document has at most so many bytes: 10 MB as people's computers show it. */
export const largestDocument = 10 * 1024 * 1024;

export const fileTooLarge = (name?: string): Problem =>
  tooLarge('A document may have up to 10 MB.', [
    {
      field: 'file',
      message: `${name ? `“${name}”` : 'The file'} is larger than 10 MB. Please scan it with fewer dots per inch, or hand it in in parts.`,
    },
  ]);

const ofPlugin: Record<string, () => Problem> = {
  FST_REQ_FILE_TOO_LARGE: () => fileTooLarge(),
  FST_FILES_LIMIT: () => invalid([{ field: 'file', message: 'Send one file at a time.' }]),
};

/** What went wrong with a form on its way: our own problems as they are, the parser's as 400, the disk's as they are. */
export function uploadProblem(error: unknown): unknown {
  const { code, syscall } = error as { code?: string; syscall?: string };
  if (error instanceof Problem || syscall) return error;
  return ofPlugin[code ?? '']?.() ?? invalid([], 'The upload broke off or could not be read. Please send it again.');
}
