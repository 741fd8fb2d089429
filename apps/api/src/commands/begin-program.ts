import { readFileSync } from 'node:fs';
import 'reflect-metadata';
import { Clock, databaseUrl } from '#persistence';
import { Problem } from '#problems';
import { beginProgram } from '../begin-program/begin-program.js';

const handOver =
  'The passwords are shown this once: hand each to its person, to be changed first of all on the page Security.';
const invited = 'Each gets an e-mail with a link to choose their password, as soon as the worker runs.';
const secondStep =
  'The agency’s people and the program administrators are asked for a second step as they sign in (page Policies).';

// Usage: begin-program.js [--invite] FILE.json, or - for what comes by standard input, as into a container.
// Standard output has nothing but the people who were made: name, address and first password, with tabs between.
try {
  const words = process.argv.slice(2);
  const invite = words.includes('--invite');
  const content = contentOf(words.find((word) => word !== '--invite'));
  const { name, newcomers, known } = await beginProgram(databaseUrl(), content, new Clock(), { invite });
  for (const newcomer of newcomers)
    console.log([newcomer.name, newcomer.email, ...(newcomer.password ? [newcomer.password] : [])].join('\t'));
  console.error(`${name} has begun.`);
  if (newcomers.length > 0) console.error(invite ? invited : handOver);
  console.error(secondStep);
  for (const person of known)
    console.error(`${person.name} (${person.email}) was known here already and keeps name and password.`);
} catch (error) {
  if (!(error instanceof Problem)) throw error;
  console.error(`${error.message} Nothing was written.`);
  for (const { field, message } of error.errors) console.error(`  ${field}: ${message}`);
  process.exitCode = 1;
}

function contentOf(path: string | undefined): unknown {
  if (!path) throw refused('Say which file: begin-program.js FILE.json.');
  try {
    // Some editors put a byte order mark first.
    return JSON.parse(readFileSync(path === '-' ? 0 : path, 'utf8').replace(/^\uFEFF/, ''));
  } catch (error) {
    throw refused(`${path} could not be read: ${(error as Error).message}.`);
  }
}

function refused(title: string): Problem {
  return new Problem({ status: 400, code: 'unreadable', title });
}
