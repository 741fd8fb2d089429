import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A program begins with officers who serve already: how they came to their campus was before its time. */
export class RecordedAssignments9150000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table assignment drop constraint assignment_how_check,
        add constraint assignment_how_check check (how in ('hired', 'served before'));`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table assignment drop constraint assignment_how_check,
        add constraint assignment_how_check check (how in ('hired'));`);
  }
}
