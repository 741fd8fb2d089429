import { type ConnectionOptions, createPostgresBackend, setDefaultBackendFactory } from 'bullmq';

/**
 * BullMQ on Redis (REDIS_URL), or on PostgreSQL where no Redis can be had (QUEUE_BACKEND=postgres).
 * A queue that cannot be reached fails at once instead of holding up a request.
 */
export function queueConnection({ waits }: { waits: boolean }): ConnectionOptions {
  if (process.env.QUEUE_BACKEND === 'postgres' || !process.env.REDIS_URL) {
    setDefaultBackendFactory(createPostgresBackend);
    return {
      connectionString: process.env.QUEUE_DATABASE_URL ?? process.env.DATABASE_URL,
      schema: 'bullmq',
      max: 3,
      migrate: true,
    } as unknown as ConnectionOptions;
  }
  setDefaultBackendFactory();
  return { url: process.env.REDIS_URL, maxRetriesPerRequest: null, enableOfflineQueue: waits };
}
