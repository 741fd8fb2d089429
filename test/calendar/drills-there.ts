import type { TestApi } from '../harness/api.js';
import type { Model } from './the-model.js';

interface DrillRow {
  state: string;
  tasks: { kind: string; due: string; first: string | null; escalated: boolean; set: [string, string][] | null }[];
  acts: { due: string; first: string | null }[] | null;
}

/** The drills as the database has them, in the words of the model. */
async function drillsThere(api: TestApi): Promise<Map<string, DrillRow>> {
  const { rows } = await api.database.owner.query(
    `select c.id, c.state,
       (select coalesce(jsonb_agg(jsonb_build_object('kind', t.kind, 'due', t.due_at, 'first', t.first_due_at,
          'escalated', t.escalated_at is not null,
          'set', (select jsonb_agg(jsonb_build_array(d.effect, d.next_try_at) order by d.effect) from deadline d
                  where d.task_id = t.id and d.applied_at is null)) order by t.kind), '[]')
        from task t where t.case_id = c.id and t.settled_at is null) as tasks,
       (select jsonb_agg(jsonb_build_object('due', d.next_try_at, 'first', d.first_due_at)) from deadline d
        where d.case_id = c.id and d.effect = 'act' and d.applied_at is null) as acts
     from drill c`,
  );
  return new Map(rows.map(({ id, ...drill }) => [id as string, drill]));
}

const at = (instant: string | null) => (instant === null ? null : Date.parse(instant));

/** Every drill of the model is in the database as the model has it, with its deadlines. */
export async function agrees(api: TestApi, model: Model): Promise<void> {
  const there = await drillsThere(api);
  for (const [id, drill] of model.drills) {
    const row = there.get(id)!;
    const { tasks } = row;
    const acts = row.acts ?? [];
    expect({
      state: row.state,
      tasks: tasks.map(({ kind, due, first, escalated }) => [kind, at(due), at(first), escalated]),
      acts: acts.map(({ due, first }) => [at(due), at(first)]),
    }).toEqual({
      state: drill.state,
      tasks: [...drill.tasks]
        .map(([kind, { due, first, escalated }]) => [kind, due, first, escalated])
        .sort(([a], [b]) => (a! < b! ? -1 : 1)),
      acts: drill.lapses ? [[drill.lapses.due, drill.lapses.first]] : [],
    });
    for (const { due, escalated, set } of tasks) {
      const waiting = (set ?? []).map(([effect, when]) => [effect, Date.parse(when)]);
      const expected = [
        ['escalate', Date.parse(due)],
        ['remind', Date.parse(due) - 24 * 3_600_000],
      ];
      // A reminder that is past has gone out, or was too late to be set.
      if (escalated) expect(waiting).toEqual([]);
      else expect([expected, [expected[0]]]).toContainEqual(waiting);
    }
  }
}
