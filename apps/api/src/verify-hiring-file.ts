import { readFileSync } from 'node:fs';
import { verifyExport } from '#audit/offline';

/** Verifies an exported hiring file and says in words what holds, and what is the first thing that does not. */
export function verifyFile(path: string | undefined): { lines: string[]; holds: boolean } {
  if (!path) return { lines: ['Say which file: verify-hiring-file.js FILE.json.'], holds: false };
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''));
  } catch (error) {
    return { lines: [`BROKEN  ${path} could not be read: ${(error as Error).message}.`], holds: false };
  }
  const { holds, broken } = verifyExport(content);
  const lines = holds.map((sentence) => `holds   ${sentence}`);
  if (broken) return { lines: [...lines, `BROKEN  ${broken}`], holds: false };
  return {
    lines: [...lines, 'The file is as it was exported. Compare the hash of the head with the program’s own record.'],
    holds: true,
  };
}
