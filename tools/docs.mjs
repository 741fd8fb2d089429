// What is generated and committed: state diagrams, the OpenAPI document, the web client's types.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { buildServer } from './build.mjs';
import { productCommand } from './data.mjs';
import { generated, writeOpenApi } from './openapi.mjs';
import { inRepo } from './paths.mjs';
import { step } from './words.mjs';

const diagrams = 'docs/lifecycles.md';

export const writeDiagrams = () => productCommand('diagrams', {});

export async function docs() {
  await buildServer();
  await step('OpenAPI document and web types', writeOpenApi);
  await step('State diagrams', async () => void (await writeDiagrams()));
}

/** Writes the files of `what` again and answers the names of those that were stale. */
export async function staleAfter(write, what) {
  const before = contents(what);
  await write();
  const after = contents(what);
  return [...new Set([...before.keys(), ...after.keys()])].filter((file) => before.get(file) !== after.get(file));
}

export const openApiFiles = generated;
export const diagramFiles = [diagrams];

function contents(files, found = new Map()) {
  for (const file of files.filter((name) => existsSync(inRepo(name)))) {
    if (statSync(inRepo(file)).isDirectory())
      contents(
        readdirSync(inRepo(file)).map((name) => path.join(file, name)),
        found,
      );
    else found.set(file, readFileSync(inRepo(file), 'utf8'));
  }
  return found;
}
