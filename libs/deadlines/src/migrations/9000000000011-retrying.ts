import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What failed and waits for its next try, to be counted: written to only when something fails. */
export class RetryingDeadlines9000000000011 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create index deadline_retrying on deadline (program_id)
        where attempts > 0 and applied_at is null and parked_at is null;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop index deadline_retrying;`);
  }
}
