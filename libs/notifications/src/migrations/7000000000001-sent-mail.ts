import { programTable } from '#persistence';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Mail kept to be looked at during development (LIAISON_SENT_MAIL=on); empty everywhere else. */
export class SentMail7000000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table sent_mail (
        id uuid primary key,
        program_id uuid not null references program,
        recipient text not null,
        subject text not null,
        message_id text not null,
        text text not null,
        html text not null,
        sent_at timestamptz(3) not null,
        unique (program_id, id)
      );
      create index sent_mail_by_time on sent_mail (program_id, sent_at desc, id desc);`);
    await programTable(runner, 'sent_mail', { grant: 'select' });
    await runner.query(`grant insert on sent_mail to liaison_worker;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table sent_mail;`);
  }
}
