// The migrated database that every spec file clones. The first file that needs it makes it, the others wait.
import { createHash } from 'node:crypto';
import { Client, escapeIdentifier } from 'pg';
import { DataSource } from 'typeorm';

export type Migrations = (new () => unknown)[];

/** Address of the throw-away cluster with another database's name in it. */
export function addressOf(database: string): string {
  const admin = process.env.LIAISON_TEST_POSTGRES;
  if (!admin) throw new Error('The tests have no PostgreSQL: run them with jest.config.cjs (./run test, or npx jest).');
  const url = new URL(admin);
  url.pathname = `/${database}`;
  return url.href;
}

export async function asAdmin<T>(work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: addressOf('postgres') });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** The name of the template database for these migrations, made when it is not there yet. */
export async function templateFor(migrations: Migrations): Promise<string> {
  const names = migrations.map((migration) => migration.name).join(' ');
  const template = `template_${createHash('sha256').update(names).digest('hex').slice(0, 12)}`;
  await asAdmin(async (client) => {
    await client.query('select pg_advisory_lock(24)');
    const made = await client.query('select from pg_database where datname = $1', [template]);
    if (made.rowCount) return;
    const half = `${template}_half`;
    await client.query(`drop database if exists ${escapeIdentifier(half)} with (force)`);
    await client.query(`create database ${escapeIdentifier(half)}`);
    await migrate(addressOf(half), migrations);
    await client.query(`alter database ${escapeIdentifier(half)} rename to ${escapeIdentifier(template)}`);
  });
  return template;
}

async function migrate(url: string, migrations: Migrations): Promise<void> {
  const source = await new DataSource({ type: 'postgres', url, migrations: migrations as never[] }).initialize();
  try {
    await source.runMigrations({ transaction: 'all' });
  } finally {
    await source.destroy();
  }
}
