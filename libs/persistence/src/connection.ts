import type { DataSourceOptions } from 'typeorm';

export type DatabaseRole = 'liaison_api' | 'liaison_worker';

const ownLogin: Record<DatabaseRole, string> = {
  liaison_api: 'API_DATABASE_URL',
  liaison_worker: 'WORKER_DATABASE_URL',
};

/**
 * How to reach the database as a role: by a login of its own where one is given (API_DATABASE_URL,
 * WORKER_DATABASE_URL), else by the owner's login stepping down to the role at the start of the connection.
 */
export function connectionOf(role: DatabaseRole): DataSourceOptions {
  const own = process.env[ownLogin[role]];
  const url = own ?? databaseUrl();
  return {
    type: 'postgres',
    url,
    installExtensions: false,
    poolSize: Number(process.env.DATABASE_POOL ?? 10),
    applicationName: role,
    extra: {
      pipeline: true,
      connectionTimeoutMillis: 10_000,
      // A statement that hangs must not hold a row of a case for ever, nor a process that stands still in between.
      options: `${own ? '' : `-c role=${role} `}-c statement_timeout=30s -c idle_in_transaction_session_timeout=10s -c plan_cache_mode=auto`,
    },
  };
}

/** The owner's login: for migrations and the seed alone. */
export function databaseUrl(): string {
  const url = process.env.DATABASE_URL;
  if (!url) throw new Error('DATABASE_URL says where the database is, and it is not set.');
  return url;
}
