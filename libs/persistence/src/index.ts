import { Programs1000000000000 } from './migrations/1000000000000-programs.js';

export { Clock, FixedClock } from './clock.js';
export { connectionOf, databaseUrl, type DatabaseRole } from './connection.js';
export { beginning, cursorOf, newest, pageOf, readCursor } from './cursor.js';
export { Database } from './database.js';
export { isTaken } from './is-taken.js';
export { isOutage } from './outage.js';
export { PageQuery } from './page-query.dto.js';
export { PersistenceModule } from './persistence.module.js';
export { programTable } from './program-table.js';
export type { Scope, Side } from './scope.js';
export { sentTogether } from './sent-together.js';
export type { Changed, Changes } from './signals/changes.js';
export { Listener } from './signals/listener.js';
export { signalStep } from './signals/signal.js';
export { statement, type Statement, type Step } from './statement.js';
export { Transaction } from './transaction.js';
export const persistenceMigrations = [Programs1000000000000];
