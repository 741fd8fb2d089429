import { statement, type Step, type Transaction } from '#persistence';
import type { CalendarEvent } from '../appointment/calendar-event.js';

/** Who is told. A role reaches its holders at that campus or in that unit, and those who hold it everywhere. */
export type Audience =
  { personId: string } | { personIds: string[] } | { role: string; campusId?: string | null; unitId?: string | null };

/** What is to be told, to each person of the audience once. */
export interface NoticeDraft {
  programId: string;
  to: Audience;
  /** One line of up to 300 characters, what follows is cut off; it stands in the list and as the subject of the mail. */
  subject: string;
  /** What happened, in a sentence or two. Nothing confidential: it travels by e-mail. */
  body: string;
  /** The page that it is about: '/vacancies/…'. */
  path: string;
  caseKind: string;
  caseId: string;
  /** A person is told only once under the same key. */
  dedupeKey?: string;
  /** Mailed at once, whatever the person chose: somebody waits for it now. */
  atOnce?: boolean;
  /** What the mail puts into a calendar. Such a mail leaves at once and by itself, whatever the person chose. */
  calendarEvent?: CalendarEvent;
}

/** A day's notices are mailed together at this time of the program's own time zone. */
export const digestTime = '07:00';

/**
 * Inserts the notices of `drafts`, a relation `d` with the columns that `fromDrafts` names; `at` is when, as an SQL
 * expression. Only active people with an open role in the program are told. An audience that many drafts have in common
 * is looked up once: of a thousand escalations that saves a sixth. `on conflict` names no columns, since the api may not
 * read other people's notices.
 */
export const insertNotices = (drafts: string, at: string): string => `
  with draft as materialized (
    select d.*, row(d."programId", d."personIds", d.role, d."campusId", d."unitId")::text as audience from ${drafts}
  ), recipient as materialized (
    select a.audience, p.id as person_id, p.email_delivery,
           case p.email_delivery
             when 'immediate' then ${at}
             else (here.now::date + (here.now::time >= time '${digestTime}')::int + time '${digestTime}') at time zone o.time_zone
           end as email_due_at
    from (select distinct on (audience) * from draft) a
    join program o on o.id = a."programId"
    cross join lateral (select ${at} at time zone o.time_zone as now) here
    cross join lateral (
      select g.person_id from role_grant g
      where g.program_id = a."programId" and g.person_id = any (a."personIds") and g.ended_at is null
      union
      select g.person_id from role_grant g
      where g.program_id = a."programId" and g.role = a.role and g.ended_at is null
        and (a."campusId" is null or g.campus_id is null or g.campus_id = a."campusId")
        and (a."unitId" is null or g.unit_id is null or g.unit_id = a."unitId")
    ) told
    join person p on p.id = told.person_id and p.active
  )
  insert into notice (program_id, person_id, subject, body, path, case_kind, case_id, dedupe_key, recorded_at,
                      email_delivery, email_due_at, calendar_event)
  select d."programId", r.person_id, left(regexp_replace(d.subject, '[[:cntrl:]]+', ' ', 'g'), 300), left(d.body, 4000),
         d.path, d."caseKind", d."caseId", d."dedupeKey", ${at},
         case when d."calendarEvent" is null and d."atOnce" is not true then r.email_delivery else 'immediate' end,
         case when d."calendarEvent" is null and d."atOnce" is not true then r.email_due_at else ${at} end, d."calendarEvent"
  from draft d join recipient r on r.audience = d.audience
  order by d.number
  on conflict do nothing`;

const fromDrafts = `jsonb_to_recordset($1::jsonb) as d (number int, "programId" uuid, "personIds" uuid[], role text,
    "campusId" uuid, "unitId" uuid, subject text, body text, path text, "caseKind" text, "caseId" uuid, "dedupeKey" text,
    "calendarEvent" jsonb, "atOnce" boolean)`;

const record = statement('record-notices', insertNotices(fromDrafts, '$2::timestamptz'));

/** The step that records the notices, for a caller that sends several steps at once. `at` is the time of the change. */
export const recordNotices = (drafts: NoticeDraft[], at: Date): Step => ({
  statement: record,
  params: [JSON.stringify(drafts.map(({ to, ...draft }, number) => ({ ...draft, number, ...flat(to) }))), at],
});

/** Records the notices in the caller's transaction; the worker mails them once that is committed. */
export async function notice(tx: Transaction, drafts: NoticeDraft[], at: Date): Promise<void> {
  if (drafts.length > 0) await tx.runAll([recordNotices(drafts, at)]);
}

const flat = (to: Audience) => ('personId' in to ? { personIds: [to.personId] } : to);
