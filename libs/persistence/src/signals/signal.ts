import { statement, type Step } from '../statement.js';

/** What one process says to the others. PostgreSQL passes it on at the commit, and to nobody when that fails. */
export type Channel = 'liaison_changes' | 'liaison_sessions';

const notify = statement('notify', `select pg_notify($1, message) from unnest($2::text[]) as message`);

export const signalStep = (channel: Channel, messages: string[]): Step => ({
  statement: notify,
  params: [channel, messages],
});
