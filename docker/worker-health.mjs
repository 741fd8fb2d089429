// The health of the worker's container: the worker runs, and the database answers it. The worker listens nowhere.
import { readdirSync, readFileSync } from 'node:fs';
import { Client } from 'pg';

const runs = readdirSync('/proc')
  .filter((name) => /^\d+$/.test(name))
  .some((pid) => commandOf(pid).includes('apps/worker/src/main.js'));
if (!runs) throw new Error('The worker does not run.');

const connectionString = process.env.WORKER_DATABASE_URL ?? process.env.DATABASE_URL;
const client = new Client({ connectionString, connectionTimeoutMillis: 5000 });
await client.connect();
await client.query('select 1');
await client.end();

function commandOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return ''; // it ended while we looked
  }
}
