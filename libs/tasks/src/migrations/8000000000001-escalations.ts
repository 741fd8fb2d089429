import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An escalation is a task too: of whoever the late one is escalated to, open as long as that is. */
export class Escalations8000000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Written from that very task, and nobody may delete one: no key has to be checked for each of a thousand.
      alter table task add column escalation_of uuid;
      -- Room on the page, so that marking a task as reminded or escalated touches no index: those that are due at the
      -- same moment were mostly opened at the same moment, and lie side by side.
      alter table task set (fillfactor = 50);`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      delete from task where escalation_of is not null;
      alter table task drop column escalation_of, reset (fillfactor);`);
  }
}
