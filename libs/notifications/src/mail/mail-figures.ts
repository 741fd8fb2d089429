import { Injectable } from '@nestjs/common';
import { countedGauges } from '#observability';
import { Clock, Database, statement } from '#persistence';

/** The mail of all programs, from the indexes of what is to be mailed and of what was given up. */
const countMail = statement(
  'count-mail',
  `select count(*) as pending, count(*) filter (where email_due_at <= $1::timestamptz - interval '1 minute') as overdue,
          count(*) filter (where email_attempts > 0) as retrying,
          (select count(*) from notice where email_failed is not null) as parked
   from notice where emailed_at is null and email_failed is null`,
);

const said = {
  pending: 'Notices that are still to be mailed, a digest of tomorrow included.',
  overdue: 'Notices that should have been mailed more than a minute ago.',
  retrying: 'Notices whose mail failed and waits for its next try.',
  parked: 'Notices whose mail was given up and waits for a person.',
};

/** The mail as figures for Prometheus, the same from every worker. */
@Injectable()
export class MailFigures {
  constructor(database: Database, clock: Clock) {
    countedGauges('liaison_mail', said, clock, async (now) => {
      const [figures] = await database.read<Record<keyof typeof said, number>>({ programId: null }, countMail, [now]);
      return figures!;
    });
  }
}
