import { type Case, lifecycle, type Wait, whoIs } from '#lifecycle';
import { programTable, statement } from '#persistence';
import type { Span } from '#calendar';
import { Client } from 'pg';

/** A made-up kind of case that waits by every way of counting, in two states. */
export const spans: Record<string, Record<string, Span>> = {
  planned: {
    invite: { amount: 5, unit: 'school days' },
    'book-room': { amount: 3, unit: 'business days' },
    'say-so': { amount: 30, unit: 'hours' },
  },
  postponed: { resume: { amount: 2, unit: 'school days' } },
};
export const lapsesAfter: Span = { amount: 7, unit: 'business days' };

const supervisor = whoIs<Case>('supervisor');
const waits = (state: string): Wait<Case>[] =>
  Object.entries(spans[state]!).map(([kind, span]) => ({
    kind,
    owner: () => ({ role: 'supervisor' }),
    title: () => `Drill: ${kind}`,
    due: (_, { now, settings }) => settings.calendar.add(now, span),
    quiet: true,
  }));

export const drillLifecycle = lifecycle<Case>()({
  kind: 'drill',
  table: 'drill',
  facts: statement('drill-facts', `select id, program_id, state, version from drill where id = any ($1::uuid[])`),
  title: () => 'Drill',
  path: ({ id }) => `/drills/${id}`,
  readers: [supervisor],
  escalatesTo: () => ({ role: 'agency_administrator' }),
  initial: 'planned',
  opening: { by: [supervisor], says: 'planned a drill' },
  states: {
    planned: {
      label: 'Planned',
      waitsOn: waits('planned'),
      byItself: [{ action: 'lapse', at: (_, { now, settings }) => settings.calendar.add(now, lapsesAfter) }],
    },
    postponed: { label: 'Postponed', waitsOn: waits('postponed') },
    held: { label: 'Held', final: true },
    lapsed: { label: 'Lapsed', final: true },
  },
  actions: {
    postpone: { label: 'Postpone', from: ['planned'], to: 'postponed', by: [supervisor], says: 'postponed it' },
    resume: { label: 'Resume', from: ['postponed'], to: 'planned', by: [supervisor], says: 'resumed it' },
    hold: { label: 'Hold', from: ['planned'], to: 'held', by: [supervisor], says: 'held it' },
    lapse: { label: 'Lapse', from: ['planned'], to: 'lapsed', by: 'the clock', says: 'let it lapse' },
  },
});

export async function makeDrills(ownerUrl: string): Promise<void> {
  const owner = new Client(ownerUrl);
  await owner.connect();
  await owner.query(`create table drill (
    id uuid primary key, program_id uuid not null references program, state text not null default 'planned',
    version integer not null default 1, unique (program_id, id))`);
  await programTable(owner as never, 'drill', { grant: 'select, insert, update' });
  await owner.end();
}
