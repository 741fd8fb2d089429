// House rules that no linter knows: each is a pattern, where it must not stand, and what to do instead.
import { readFileSync } from 'node:fs';
import { runCommand } from './processes.mjs';
import { inRepo } from './paths.mjs';
import { Stop } from './words.mjs';

const code = /^(apps|libs|test|tools|docker)\/.*\.(ts|tsx|mjs|cjs)$/;
const rules = [
  {
    pattern: /new Date\(\)|Date\.now\(\)/,
    where: (file) => /^libs\/(?!persistence\/src\/clock)/.test(file) && !file.endsWith('.spec.ts'),
    instead: 'inject Clock and ask it',
  },
  {
    pattern: /\b(TODO|FIXME|XXX)\b(?!.*#\d)/,
    where: (file) => code.test(file) && file !== 'tools/lint-house.mjs',
    instead: 'do it, or open an issue and name it: TODO #12',
  },
  {
    pattern: /maxDecimalPlaces/,
    where: (file) => file.startsWith('libs/'),
    instead: 'IsDecimalNumber of #problems: class-validator throws on 5e-324',
  },
  {
    pattern: /-----BEGIN [A-Z ]*PRIVATE KEY|\bAKIA[0-9A-Z]{16}\b/,
    where: (file) => code.test(file) && file !== 'tools/lint-house.mjs',
    instead: 'keep secrets out of the code',
  },
  { pattern: /synchronize:\s*true/, where: (file) => code.test(file), instead: 'write a migration' },
  {
    pattern: /@ts-(ignore|nocheck)/,
    where: (file) => code.test(file) && file !== 'tools/lint-house.mjs',
    instead: 'mend the type',
  },
];

export async function lintHouse() {
  const { output } = await runCommand('git', ['ls-files', '-co', '--exclude-standard', '--deduplicate'], {
    quiet: true,
    cwd: inRepo(),
  });
  const broken = output
    .split('\n')
    .filter((file) => code.test(file) && !file.endsWith('.d.ts'))
    .flatMap(inFile);
  if (broken.length) throw new Stop(broken.join('\n'));
}

function inFile(file) {
  const mine = rules.filter((rule) => rule.where(file));
  if (!mine.length) return [];
  let lines;
  try {
    lines = readFileSync(inRepo(file), 'utf8').split('\n');
  } catch {
    return []; // removed, but not from git yet
  }
  return lines.flatMap((line, index) =>
    mine
      .filter((rule) => rule.pattern.test(line))
      .map((rule) => `${file}:${index + 1} ${line.trim()} -> ${rule.instead}`),
  );
}
