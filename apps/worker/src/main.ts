import { NestFactory } from '@nestjs/core';
import { JsonLog } from '#observability';
import { WorkerModule } from './worker.module.js';

const app = await NestFactory.createApplicationContext(WorkerModule, { logger: new JsonLog('worker') });
app.enableShutdownHooks();
process.send?.('ready'); // ./run waits for it
