import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Which request set a deadline in motion: taken from the scope of the transaction that sets it, so that no statement has
 * to know of it. The log of the worker names it again when the deadline is applied.
 */
export class RequestIdsOfDeadlines9000000000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table deadline add column request_id text
        default nullif(current_setting('liaison.request_id', true), '') check (length(request_id) <= 64);`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table deadline drop column request_id;`);
  }
}
