import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A mail is on record as being handed over before the mail server sees it. Where a worker dies at that very moment,
 * nobody can know whether the server took it, and it is not sent a second time.
 */
export class MailHandedOver7000000000006 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table notice add column email_handed_at timestamptz(3);
      grant update (email_handed_at) on notice to liaison_worker;
      create index notice_mail_under_way on notice (email_handed_at)
        where email_handed_at is not null and emailed_at is null and email_failed is null;
      -- Only the digest reads by person; and nothing refers to a notice.
      drop index notice_mail_of_person;
      create index notice_mail_of_person on notice (program_id, person_id)
        where emailed_at is null and email_failed is null and email_delivery = 'daily';
      alter table notice drop constraint notice_program_id_id_key;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index notice_mail_under_way;
      alter table notice drop column email_handed_at, add unique (program_id, id);
      drop index notice_mail_of_person;
      create index notice_mail_of_person on notice (program_id, person_id)
        where emailed_at is null and email_failed is null;`);
  }
}
