import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which request a notice goes back to, from the scope of the transaction that records it; named again when it is mailed. */
export class RequestIdsOfNotices7000000000005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table notice add column request_id text
        default nullif(current_setting('liaison.request_id', true), '') check (length(request_id) <= 64);`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table notice drop column request_id;`);
  }
}
