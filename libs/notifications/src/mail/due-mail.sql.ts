import { statement } from '#persistence';
import type { CalendarEvent } from '../appointment/calendar-event.js';

/** One notice that is to be mailed now, with the mail that it is part of. */
export interface DueNotice {
  id: string;
  programId: string;
  programName: string;
  personName: string;
  email: string;
  /** False when the person has left the program or is not active any more. */
  reachable: boolean;
  emailBatch: string;
  /** Tries before this one. */
  emailAttempts: number;
  subject: string;
  body: string;
  path: string;
  /** Only where the notice is mailed by itself. */
  calendarEvent: CalendarEvent | null;
  /** The request that it goes back to, where it does. */
  requestId: string | null;
}

/** One claim at a time: two that each held a part of one digest would wait for each other. Sending is not held up. */
export const oneClaimAtATime = statement(
  'one-mail-claim-at-a-time',
  `select pg_advisory_xact_lock(hashtextextended('liaison: claim of due mail', 0))`,
);

const isDue = `emailed_at is null and email_failed is null and email_handed_at is null and email_due_at <= $1
  and (email_leased_until is null or email_leased_until <= $1)`;

/**
 * Leases due notices until $2, up to $3 of them and the rest of each digest that this would cut in two. A notice keeps
 * the batch of its first try, so that a repeat after a crash is the same mail with the same Message-ID; therefore the
 * rest of a digest is waited for, where a page is just marking a notice as seen, and not skipped.
 */
export const claimDueMail = statement(
  'claim-due-mail',
  `with first as materialized (
     select id, program_id, person_id, email_delivery from notice where ${isDue}
     order by email_due_at, id limit $3 for update skip locked
   ), rest as materialized (
     select id from notice
     where ${isDue} and email_delivery = 'daily'
       and (program_id, person_id) in (select program_id, person_id from first where email_delivery = 'daily')
     for update
   ), batched as (
     select n.id, case n.email_delivery
         when 'daily' then first_value(n.id) over (
           partition by n.program_id, n.person_id, n.email_delivery, n.email_batch order by n.recorded_at, n.id)
         else n.id
       end as batch
     from notice n where n.id in (select id from first union select id from rest)
   ), leased as (
     update notice n set email_leased_until = $2, email_batch = coalesce(n.email_batch, b.batch)
     from batched b where n.id = b.id
     returning n.id, n.program_id, n.person_id, n.email_batch, n.email_attempts, n.subject, n.body, n.path, n.recorded_at,
               n.email_due_at, n.calendar_event, n.request_id
   )
   select l.id, l.program_id, o.name as program_name, p.name as person_name, p.email, l.email_batch,
          l.email_attempts, l.subject, l.body, l.path, l.calendar_event, l.request_id,
          p.active and exists (select from role_grant g where g.program_id = l.program_id and g.person_id = l.person_id
                               and g.ended_at is null) as reachable
   from leased l
   join person p on p.id = l.person_id
   join program o on o.id = l.program_id
   order by l.email_due_at, l.email_batch, l.recorded_at, l.id`,
);

/**
 * Puts on record that the mail server is about to see these, and gives those that may go: only while the lease is still
 * ours. From here on nobody else sends them, whatever becomes of us and of the lease.
 */
export const handOver = statement(
  'hand-mail-over',
  `update notice set email_handed_at = $2
   where id = any ($1::uuid[]) and email_leased_until = $3 and emailed_at is null and email_failed is null
     and (email_handed_at is null or email_handed_at = $2)
   returning id`,
);

/** What was sent was sent, also where it had been given up as unknown. */
export const markMailed = statement(
  'mark-notices-mailed',
  `update notice
   set emailed_at = $2, email_leased_until = null, email_attempts = email_attempts + 1, email_failed = null
   where id = any ($1::uuid[]) and emailed_at is null`,
);

/** The server answered and did not take it: puts it off, or parks it at $2 where a failure is given. */
export const putOffMail = statement(
  'put-off-mail',
  `update notice n
   set email_leased_until = null, email_attempts = n.email_attempts + 1, email_due_at = coalesce(f."dueAt", n.email_due_at),
       email_failed = f.parked, email_failed_at = case when f.parked is null then n.email_failed_at else $2 end,
       email_handed_at = null
   from jsonb_to_recordset($1::jsonb) as f (ids uuid[], "dueAt" timestamptz, parked text)
   where n.id = any (f.ids) and n.emailed_at is null and n.email_handed_at is not null`,
);

/** Gives back what was claimed and not tried. */
export const releaseMail = statement(
  'release-mail',
  `update notice set email_leased_until = null
   where id = any ($1::uuid[]) and email_leased_until = $2 and email_handed_at is null`,
);

/** Shown to the program administrators as it is. */
const unknown = `Liaison was stopped while it was sending this e-mail, so it may have arrived and is not sent again. Ask the person, and try again if they do not have it.`;

/** Gives up, at $2, what a worker that ended was handing over before $1: whether the server took it cannot be known. */
export const giveUpUnknown = statement(
  'give-up-unknown-mail',
  `update notice set email_failed = '${unknown}', email_failed_at = $2, email_attempts = email_attempts + 1
   where email_handed_at < $1 and emailed_at is null and email_failed is null`,
);
