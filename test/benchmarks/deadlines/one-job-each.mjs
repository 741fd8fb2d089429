// A worker process of one of the bare queues.
import { engines } from './engines.mjs';
import { worker } from './one-task.mjs';

await engines[process.env.ENGINE].work(worker());
process.send('ready');
