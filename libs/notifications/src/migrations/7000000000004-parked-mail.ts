import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When mail was given up, so that it can be shown in that order, and whether the program administrators were told. */
export class ParkedMail7000000000004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- It stays when the mail is tried again, and is then the last time.
      alter table notice add column email_failed_at timestamptz(3), add column email_failed_told_at timestamptz(3);
      update notice set email_failed_at = email_due_at where email_failed is not null;
      alter table notice add constraint mail_failed_some_time check (email_failed is null or email_failed_at is not null);
      create index notice_mail_parked on notice (program_id, email_failed_at desc, id desc) where email_failed is not null;
      create index notice_mail_parked_untold on notice (email_failed_at)
        where email_failed is not null and email_failed_told_at is distinct from email_failed_at;
      create index notice_of_mail on notice (email_batch) where email_batch is not null;
      grant update (email_failed_at, email_failed_told_at) on notice to liaison_worker;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index notice_of_mail;
      alter table notice drop column email_failed_at, drop column email_failed_told_at;`);
  }
}
