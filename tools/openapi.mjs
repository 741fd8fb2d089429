// The OpenAPI document and what is made from it. The Swagger plugin reads the sources of the api and of every
// library and writes what it found as a module; that takes the place of the committed stub apps/api/src/metadata.ts
// in dist/ only, so that no generated file has to be kept in git and no DTO needs @ApiProperty.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { PluginMetadataGenerator } from '@nestjs/cli/lib/compiler/plugins/plugin-metadata-generator.js';
import { ReadonlyVisitor } from '@nestjs/swagger/plugin';
import { transformFileSync } from '@swc/core';
import { productCommand } from './data.mjs';
import { inRepo } from './paths.mjs';
import { runCommand } from './processes.mjs';
import { Stop } from './words.mjs';

export const generated = ['apps/api/openapi.json', 'apps/web/src/api/schema.d.ts'];

/** Writes apps/api/openapi.json and the web client's types. The server must have been built. */
export async function writeOpenApi() {
  const folder = mkdtempSync(inRepo('dist', 'metadata-'));
  try {
    writeMetadata(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  // preview mode: no database, no Redis; the address only has to be there
  await productCommand('openapi', { DATABASE_URL: process.env.DATABASE_URL ?? 'postgres://nowhere/liaison' });
  const [document, types] = generated;
  const cli = inRepo('node_modules/openapi-typescript/bin/cli.js');
  const made = await runCommand(process.execPath, [cli, document, '-o', types], { quiet: true, cwd: inRepo() });
  if (made.code !== 0) throw new Stop(`The types of the web client could not be made:\n${made.output}`);
}

function writeMetadata(folder) {
  const visitor = new ReadonlyVisitor({
    introspectComments: true,
    controllerKeyOfComment: 'summary',
    classValidatorShim: true,
    dtoFileNameSuffix: ['.dto.ts'],
    pathToSource: inRepo('apps/api/src'), // where the stub lies: the imports in the module are relative to it
    esmCompatible: true,
  });
  // The root tsconfig covers every library; a program given ready-made is read without a type check.
  const tsProgramRef = ReadonlyVisitor.createTsProgram(inRepo('tsconfig.json'));
  new PluginMetadataGenerator().generate({ visitors: [visitor], outputDir: folder, tsProgramRef });
  const { code } = transformFileSync(path.join(folder, 'metadata.ts'), {
    swcrc: false,
    jsc: { target: 'es2023', parser: { syntax: 'typescript' } },
    module: { type: 'es6' },
  });
  const place = inRepo('dist/apps/api/src/metadata.js');
  if (!readFileSync(place, 'utf8')) throw new Stop('apps/api/src/metadata.ts is missing.');
  writeFileSync(place, code);
}
