import { NestFactory } from '@nestjs/core';
import { checkConfiguration } from '#configuration';
import { JsonLog } from '#observability';
import { workerSettings } from './configuration.js';
import { WorkerModule } from './worker.module.js';

checkConfiguration('worker', workerSettings);
const app = await NestFactory.createApplicationContext(WorkerModule, { logger: new JsonLog('worker') });
app.enableShutdownHooks();
process.send?.('ready'); // ./run waits for it
