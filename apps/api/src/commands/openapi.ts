import { writeFile } from 'node:fs/promises';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { AppModule } from '../app.module.js';
import { describeApi } from '../describe-api.js';

// `preview` builds the modules without starting anything: no database and no Redis is needed.
const app = await NestFactory.create(AppModule, new FastifyAdapter(), {
  preview: true,
  logger: false,
  abortOnError: false,
});
app.setGlobalPrefix('api');
await writeFile('apps/api/openapi.json', `${JSON.stringify(await describeApi(app), null, 2)}\n`);
