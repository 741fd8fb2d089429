import { statement } from '#persistence';

/** A mail that was sent again after a crash has the same id and is kept once. */
export const keepSentMail = statement(
  'keep-sent-mail',
  `insert into sent_mail (id, program_id, recipient, subject, message_id, text, html, calendar, sent_at)
   select id, "programId", "to", subject, "messageId", text, html, calendar ->> 'content', $2
   from jsonb_to_recordset($1::jsonb) as m (id uuid, "programId" uuid, "to" text, subject text, "messageId" text,
     text text, html text, calendar jsonb)
   on conflict do nothing`,
);

export const listSentMail = statement(
  'list-sent-mail',
  `select id, recipient as to, subject, sent_at, calendar is not null as has_calendar from sent_mail
   where program_id = $1 and (sent_at, id) < ($2, $3)
   order by sent_at desc, id desc limit $4`,
);

export const readSentMail = statement(
  'read-sent-mail',
  `select id, recipient as to, subject, sent_at, message_id, text, html, calendar, calendar is not null as has_calendar from sent_mail where program_id = $1 and id = $2`,
);
