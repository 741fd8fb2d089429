import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What is due is read program by program, so that one with much to do does not keep the others waiting. Of the two
 * indexes that go nobody read: each cost an insert whenever a deadline was set and again when it was applied.
 */
export class DueByProgram9000000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index deadline_waiting, deadline_of_task;
      alter table deadline drop constraint deadline_program_id_id_key;
      create index deadline_waiting on deadline (program_id, next_try_at) where applied_at is null and parked_at is null;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index deadline_waiting;
      create index deadline_waiting on deadline (next_try_at) where applied_at is null and parked_at is null;
      create index deadline_of_task on deadline (program_id, task_id);
      alter table deadline add unique (program_id, id);`);
  }
}
