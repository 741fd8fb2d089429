import { databaseUrl } from '#persistence';
import { migrate } from '../migrate.js';

const done = await migrate(databaseUrl());
console.log(done.length > 0 ? `Migrated: ${done.join(', ')}.` : 'The database is up to date.');
