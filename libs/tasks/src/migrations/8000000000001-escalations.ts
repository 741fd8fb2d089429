import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An escalation is a task too: of whoever the late one is escalated to, open as long as that is. */
export class Escalations8000000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table task add column escalation_of uuid,
        add foreign key (program_id, escalation_of) references task (program_id, id);
      -- Room on the page, so that marking a task as reminded or escalated touches no index.
      alter table task set (fillfactor = 85);`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      delete from task where escalation_of is not null;
      alter table task drop column escalation_of, reset (fillfactor);`);
  }
}
