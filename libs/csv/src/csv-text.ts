import { invalid, type Problem, tooLarge } from '#problems';

/** How large a file may be, and what that is called. */
export interface CsvLimits {
  bytes: number;
  /** The bytes in words: '1 MB'. */
  size: string;
  /** Without the header. */
  lines: number;
}

/**
 * The text of an uploaded CSV file, its lines ended by \n. Throws a problem with the field `file` where it is empty, too
 * large or not UTF-8.
 */
export function textOf(bytes: Buffer, limits: CsvLimits): string {
  if (bytes.length > limits.bytes)
    throw tooLarge(`The file is larger than ${limits.size}. Split it into several files.`, [
      { field: 'file', message: `Choose a file of ${limits.size} at the most.` },
    ]);
  if (isUtf16(bytes)) throw inFile('The file is UTF-16 text. Save it as "CSV UTF-8" and choose it again.');
  const text = decoded(bytes);
  if (text === null) throw inFile(whereNoUtf8(bytes));
  if (text.includes('\0')) throw inFile('The file is no text. Save the table as "CSV UTF-8" and choose it again.');
  const lines = text.trimEnd().split(/\r\n|\n|\r/);
  if (lines.every((line) => line.trim() === '')) throw inFile('The file is empty.');
  if (lines.length > limits.lines + 1)
    throw inFile(`The file has ${lines.length} lines. Split it into files of ${limits.lines} lines at the most.`);
  return lines.join('\n');
}

/** A file that cannot be read as a whole. */
export const inFile = (message: string): Problem => invalid([{ field: 'file', message }], 'The file cannot be read.');

/** By its byte order mark, or, without one, by every other byte of the first characters being zero. */
function isUtf16(bytes: Buffer): boolean {
  const [a, b, c, d] = bytes;
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) return true;
  return bytes.length >= 4 && ((a === 0 && c === 0 && b !== 0) || (b === 0 && d === 0 && a !== 0));
}

/** A byte order mark is left out. */
function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** A line break is never a part of another character in UTF-8, so each line can be tried alone. */
function whereNoUtf8(bytes: Buffer): string {
  let line = 1;
  for (let start = 0; start < bytes.length; line++) {
    const end = lineEnd(bytes, start);
    if (decoded(bytes.subarray(start, end)) === null) break;
    start = bytes[end] === 0x0d && bytes[end + 1] === 0x0a ? end + 2 : end + 1;
  }
  return `Line ${line} has a character that is not UTF-8, such as an é from an older program. Save the file as "CSV UTF-8" and choose it again.`;
}

function lineEnd(bytes: Buffer, start: number): number {
  let end = start;
  while (end < bytes.length && bytes[end] !== 0x0a && bytes[end] !== 0x0d) end++;
  return end;
}
