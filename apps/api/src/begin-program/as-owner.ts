import { DataSource } from 'typeorm';
import { Database } from '#persistence';

/** Works on the database as the owner of its tables, for whom row-level security does not hold: for commands alone. */
export async function asOwner<T>(ownerUrl: string, work: (database: Database) => Promise<T>): Promise<T> {
  const source = new DataSource({
    type: 'postgres',
    url: ownerUrl,
    installExtensions: false,
    extra: { pipeline: true },
  });
  await source.initialize();
  try {
    return await work(new Database(source));
  } finally {
    await source.destroy();
  }
}
