import { DataSource } from 'typeorm';
import { migrations } from './schema.js';

/** Brings a database up to date, as its owner. Gives the names of the migrations that were run. */
export async function migrate(databaseUrl: string, wanted = migrations): Promise<string[]> {
  const source = new DataSource({
    type: 'postgres',
    url: databaseUrl,
    migrations: wanted,
    installExtensions: false,
    migrationsTableName: 'schema_migration',
  });
  await source.initialize();
  try {
    return (await source.runMigrations({ transaction: 'all' })).map((migration) => migration.name);
  } finally {
    await source.destroy();
  }
}
