import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was promised first, where a change of the calendar has moved a date: no date ever comes before that. */
export class MovedDates9000000000100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table task add column first_due_at timestamptz,
        add constraint task_not_before_promised check (due_at >= first_due_at);
      alter table deadline add column first_due_at timestamptz,
        add constraint deadline_not_before_promised check (due_at >= first_due_at);`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table deadline drop column first_due_at;
      alter table task drop column first_due_at;`);
  }
}
