import { Outbox7500000000000 } from './migrations/7500000000000-outbox.js';

export { announce } from './announce.js';
export type { AnnouncedEvent, NewEvent } from './announced-event.js';
export { Delivery } from './delivery.js';
export { eventsOfCase } from './delivery.sql.js';
export { OutboxModule } from './outbox.module.js';
export { Receivers, type Receive } from './receivers.js';
export const outboxMigrations = [Outbox7500000000000];
