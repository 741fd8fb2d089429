import { v7 as uuid } from 'uuid';
import { statement, type Transaction } from '#persistence';
import type { NewEvent } from './announced-event.js';

const record = statement(
  'announce-events',
  `insert into announced_event (id, program_id, name, addressee, says, case_kind, case_id, owner_role, due_on, payload,
                                announced_at, next_try_at)
   select id, "programId", name, addressee, left(says, 300), "caseKind", "caseId", "ownerRole", "dueOn", payload, $2, $2
   from jsonb_to_recordset($1::jsonb) as e (id uuid, "programId" uuid, name text, addressee text, says text,
     "caseKind" text, "caseId" uuid, "ownerRole" text, "dueOn" date, payload jsonb)`,
);

/** Announces the events with the caller's transaction: when that is undone, nothing was announced. */
export function announce(tx: Transaction, events: NewEvent[], at: Date): void {
  if (events.length === 0) return;
  const rows = events.map((event) => ({ ...event, id: uuid() }));
  tx.atEnd([{ statement: record, params: [JSON.stringify(rows), at] }]);
}
