import { programTable } from '#persistence';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What happens by itself, and when: the truth of which Redis holds only a reminder. */
export class Deadlines9000000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table deadline (
        id uuid primary key default uuidv7(),
        program_id uuid not null references program,
        case_kind text not null,
        case_id uuid not null,
        task_id uuid,
        effect text not null check (effect in ('remind', 'escalate', 'act')),
        action text,
        due_at timestamptz not null,
        applied_at timestamptz,
        attempts integer not null default 0,
        next_try_at timestamptz not null,
        last_error text,
        parked_at timestamptz,
        unique (program_id, id),
        foreign key (program_id, task_id) references task (program_id, id),
        check ((effect = 'act') = (action is not null)),
        check ((effect = 'act') = (task_id is null))
      );
      create index deadline_waiting on deadline (next_try_at) where applied_at is null and parked_at is null;
      create index deadline_of_case on deadline (case_id) where applied_at is null;
      create index deadline_of_task on deadline (program_id, task_id);`);
    await programTable(runner, 'deadline');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table deadline;`);
  }
}
