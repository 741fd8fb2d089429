import { Injectable } from '@nestjs/common';
import { auditStep, type AuditEntry } from '#audit';
import { type NoticeDraft, recordNotices } from '#notifications';
import { Clock, Database, statement, Transaction } from '#persistence';
import { audienceOf, type Owner } from '#tasks';
import { programsWithDue } from './due-programs.js';
import { type Applied, AppliedDeadlines } from './observed/applied-deadlines.js';

const batch = 500;

/**
 * Takes what is due off the list and marks the tasks, in one statement. Two workers never take the same row, and a
 * worker that dies in between has changed nothing.
 */
const takeDueTasks = statement(
  'take-due-tasks',
  `with due as (
     select id from deadline
     where program_id = $1 and effect in ('remind', 'escalate') and applied_at is null and parked_at is null
       and next_try_at <= $2
     order by next_try_at limit $3 for update skip locked
   ), applied as (
     update deadline d set applied_at = $2 from due where d.id = due.id returning d.id, d.task_id, d.effect, d.next_try_at, d.request_id
   ), effect as (
     select task_id, bool_or(effect = 'escalate') as escalate from applied group by task_id
   ), marked as (
     update task t set reminded_at = coalesce(t.reminded_at, $2),
                       escalated_at = case when e.escalate then coalesce(t.escalated_at, $2) else t.escalated_at end
     from effect e where t.id = e.task_id and t.settled_at is null
     returning t.case_kind, t.case_id, t.title, t.path, t.owner_person_id, t.owner_role, t.owner_campus_id,
               t.owner_unit_id, t.escalates_to, t.due_at, e.escalate
   )
   select m.*, a.applied, case when row_number() over () = 1 then a.late end as late, a.request_ids
   from (select count(*) as applied, array_agg(distinct request_id) filter (where request_id is not null) as request_ids,
                array_agg(extract(epoch from $2 - greatest(next_try_at, uuid_extract_timestamp(id)))::float8) as late
         from applied) a
   left join marked m on true`,
);

interface DueTask {
  caseKind: string | null;
  caseId: string;
  title: string;
  path: string;
  ownerPersonId: string | null;
  ownerRole: string;
  ownerCampusId: string | null;
  ownerUnitId: string | null;
  escalatesTo: Owner;
  escalate: boolean;
  applied: number;
  /** Of all that was applied, on the first row alone. */
  late: number[] | null;
  requestIds: string[] | null;
}

/** Reminders before a task is due and escalations after, for hundreds of tasks with the same few statements. */
@Injectable()
export class DueTasks {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly applied: AppliedDeadlines,
  ) {}

  /** Applies all that is due; gives how many deadlines that were. */
  async apply(): Promise<number> {
    let applied = 0;
    for (const programId of await programsWithDue(this.database, this.clock.now())) {
      let taken: number;
      do {
        const now = this.clock.now();
        const done = await this.database.transact({ programId }, (tx) => this.applyBatch(tx, programId, now));
        this.applied.record(done, (this.clock.now().getTime() - now.getTime()) / 1000);
        taken = done.count;
        applied += taken;
      } while (taken === batch);
    }
    return applied;
  }

  private async applyBatch(tx: Transaction, programId: string, now: Date): Promise<Applied> {
    const rows = await tx.run<DueTask>(takeDueTasks, [programId, now, batch]);
    const tasks = rows.filter((row) => row.caseKind !== null);
    const notices = tasks.flatMap((task) => noticesOf(task, programId));
    const entries = tasks.filter((task) => task.escalate).map((task) => escalation(task, now));
    await tx.runAll([
      ...(notices.length > 0 ? [recordNotices(notices, now)] : []),
      ...(entries.length > 0 ? [auditStep(entries)] : []),
    ]);
    const [first] = rows;
    return { count: first?.applied ?? 0, late: first?.late ?? [], requestIds: first?.requestIds ?? [] };
  }
}

function noticesOf(task: DueTask, programId: string): NoticeDraft[] {
  const owner: Owner = task.ownerPersonId
    ? { personId: task.ownerPersonId }
    : { role: task.ownerRole, campusId: task.ownerCampusId, unitId: task.ownerUnitId };
  const about = { programId, path: task.path, caseKind: task.caseKind!, caseId: task.caseId };
  if (!task.escalate)
    return [
      {
        ...about,
        to: audienceOf(owner),
        subject: `Due soon: ${task.title}`,
        body: 'This waits on you and is due soon.',
      },
    ];
  return [
    {
      ...about,
      to: audienceOf(owner),
      subject: `Overdue: ${task.title}`,
      body: 'This waits on you and its due date has passed.',
    },
    {
      ...about,
      to: audienceOf(task.escalatesTo),
      subject: `Overdue with somebody else: ${task.title}`,
      body: 'The due date has passed and the step has not been taken. Please see to it that it is.',
    },
  ];
}

const escalation = (task: DueTask, at: Date): AuditEntry => ({
  caseKind: task.caseKind!,
  caseId: task.caseId,
  action: 'escalate',
  says: `told others that this is overdue: ${task.title}`,
  whoId: null,
  who: 'Liaison',
  at,
});
