import { readFile } from 'node:fs/promises';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { checkConfiguration } from '#configuration';
import { JsonLog } from '#observability';
import { AppModule } from './app.module.js';
import { apiSettings } from './configuration.js';
import { adapter, setUp } from './setup.js';

checkConfiguration('api', apiSettings);
const app = await NestFactory.create<NestFastifyApplication>(AppModule, adapter(), { logger: new JsonLog('api') });
await setUp(app);
// Written by `./run docs` and checked in CI.
const document = await readFile('apps/api/openapi.json', 'utf8');
app
  .getHttpAdapter()
  .getInstance()
  .get('/api/openapi.json', (_request, reply) => reply.type('application/json').send(document));
await app.listen(Number(process.env.PORT ?? 3000), process.env.HOST ?? '127.0.0.1');
process.send?.('ready'); // ./run waits for it
