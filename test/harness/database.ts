import { escapeIdentifier, Pool } from 'pg';
import { addressOf, asAdmin, templateFor, type Migrations } from './template.js';

/** A database of this spec file alone. Its addresses may be read inside hooks and tests. */
export interface TestDatabase {
  /** As the owner of the tables: row-level security does not hold for it. */
  readonly ownerUrl: string;
  /** As the api, under row-level security of one program. */
  readonly apiUrl: string;
  /** As the worker, under its policies. */
  readonly workerUrl: string;
  /** As the owner, to arrange and to look. */
  readonly owner: Pool;
}

const ours: string[] = [];
const worker = process.env.JEST_WORKER_ID ?? '0';

/**
 * Clones a migrated database before the tests of the file. Call it at the top of the file or of a describe.
 * It is dropped when the same Jest worker takes its next file, so no hook of the file can be too late for it.
 */
export function testDatabase(options: { migrations?: Migrations } = {}): TestDatabase {
  let name: string | undefined;
  let owner: Pool | undefined;
  const url = (role?: string) => {
    if (!name) throw new Error('The test database is there inside hooks and tests only.');
    return role ? `${addressOf(name)}?options=${encodeURIComponent(`-c role=${role}`)}` : addressOf(name);
  };

  beforeAll(async () => {
    const template = await templateFor(options.migrations ?? (await allMigrations()));
    name = `worker_${worker}_${Date.now().toString(36)}_${ours.length}`;
    ours.push(name);
    await asAdmin(async (client) => {
      const stale = await client.query<{ datname: string }>(
        'select datname from pg_database where datname like $1 and datname <> all($2)',
        [`worker\\_${worker}\\_%`, ours],
      );
      for (const { datname } of stale.rows)
        await client.query(`drop database ${escapeIdentifier(datname)} with (force)`);
      await client.query(`create database ${escapeIdentifier(name!)} template ${escapeIdentifier(template)}`);
    });
    owner = new Pool({ connectionString: url(), max: 4 });
    owner.on('error', () => {}); // the next file drops the database under a forgotten connection
  });

  afterAll(() => owner?.end());

  return {
    get ownerUrl() {
      return url();
    },
    get apiUrl() {
      return url('liaison_api');
    },
    get workerUrl() {
      return url('liaison_worker');
    },
    get owner() {
      if (!owner) throw new Error('The test database is there inside hooks and tests only.');
      return owner;
    },
  };
}

async function allMigrations(): Promise<Migrations> {
  const { migrations } = await import('../../apps/api/src/schema.js');
  return migrations as Migrations;
}
