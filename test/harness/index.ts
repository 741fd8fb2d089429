export { testDatabase, type TestDatabase } from './database.js';
export { testRedis, type TestRedis } from './redis.js';
