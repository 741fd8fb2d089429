import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SealedExport } from '#audit';
import { verifyFile } from '../../apps/api/src/verify-hiring-file.js';
import type { Someone } from './the-demo.js';

export const fileOf = (who: Someone, vacancy: string) => who.get(`/vacancies/${vacancy}/hiring-file.json`).expect(200);
export const pdfOf = (who: Someone, vacancy: string) =>
  who
    .get(`/vacancies/${vacancy}/hiring-file.pdf`)
    .buffer(true)
    .parse((answer, done) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', () => done(null, Buffer.concat(chunks)));
    });

/** What the command says of a file that was tampered with in this way. */
export function verified(
  text: string,
  tamper: (file: SealedExport) => void = () => undefined,
): { said: string; holds: boolean } {
  const file = JSON.parse(text) as SealedExport;
  tamper(file);
  const folder = mkdtempSync(join(tmpdir(), 'liaison-hiring-file-'));
  try {
    const path = join(folder, 'file.json');
    writeFileSync(path, JSON.stringify(file));
    const { lines, holds } = verifyFile(path);
    return { said: lines.join('\n'), holds };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
