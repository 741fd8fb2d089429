import type { Consequences, Moment } from '#lifecycle';
import type { Transaction } from '#persistence';
import type { Settings } from '#policies';
import { plus } from '../hours/away.js';
import { type Balance, balanceOn } from '../hours/balance.js';
import type { Completion } from '../hours/completion.js';
import type { Leniency, Service } from '../hours/mandated.js';
import type { MoreAsked } from '../hours/more-asked.js';
import { plannedHours } from '../planned/planned.sql.js';
import {
  additionalTraining,
  completionsOf,
  keepStandings,
  lockRequirements,
  nothingToCount,
  serviceOf,
} from './counting.sql.js';
import { lookingAhead } from './looking-ahead.js';
import type { KeptStanding } from './requirement.js';

interface Locked {
  id: string;
  officerId: string;
  state: string;
  nextKey: string;
  nextDueOn: string | null;
  remindedLead: number | null;
  remindedOn: string | null;
}

interface ServiceRow {
  officerId: string;
  served: { from: string; last: string | null }[];
  leave: { from: string; until: string | null }[];
  leniencies: Leniency[];
}

/** What is read to say how officers stand; only of those who have served as SRO. */
export type CountedFrom = Map<string, { service: Service; completions: Completion[] }>;

/**
 * After a change that bears on the hours of officers: counts them anew, and where something else is next now, or is due
 * on another day, that is what is waited for from now on.
 */
export async function recount(
  tx: Transaction,
  programId: string,
  officerIds: string[],
  consequences: Consequences,
): Promise<void> {
  if (officerIds.length === 0) return;
  const moved = await countAnew(tx, programId, officerIds, await consequences.moment());
  await consequences.take('training_requirement', moved, 'move-on');
}

/** Counts anew and keeps it; gives the requirements whose next step is another one now. */
export async function countAnew(
  tx: Transaction,
  programId: string,
  officerIds: string[],
  { now, settings }: Moment,
  { remind = false } = {},
): Promise<string[]> {
  const requirements = await tx.run<Locked>(lockRequirements, [programId, officerIds]);
  const today = settings.calendar.dayOf(now);
  const counted = await countedFrom(
    (statement, params) => tx.run(statement, params),
    programId,
    requirements.map(({ officerId }) => officerId),
    today,
    settings,
  );
  const kept = requirements.flatMap((requirement) => {
    const from = counted.get(requirement.officerId);
    if (!from) return [];
    const balance = balanceOn(today, from.service, from.completions, settings);
    return [{ requirement, row: rowOf(requirement, balance, today, settings, remind) }];
  });
  const rows = kept.map(({ row }) => row);
  const without = requirements.filter(({ officerId }) => !counted.has(officerId)).map(({ id }) => id);
  if (without.length > 0) await tx.run(nothingToCount, [without, settings.version]);
  if (rows.length > 0) await tx.run(keepStandings, [JSON.stringify(rows), settings.version]);
  return kept
    .filter(({ requirement: was, row }) => was.nextKey !== row.nextKey || was.nextDueOn !== row.nextDueOn)
    .map(({ row }) => row.id);
}

type Ask = (statement: typeof serviceOf, params: unknown[]) => Promise<never[]>;

/** Reads what the hours of officers are counted from, with one statement for each kind of it. */
export async function countedFrom(
  ask: Ask,
  programId: string,
  officerIds: string[],
  today: string,
  settings: Settings,
): Promise<CountedFrom> {
  const whose = [programId, officerIds];
  const rows: ServiceRow[] = await ask(serviceOf, whose);
  const more: MoreAsked[] = await ask(additionalTraining, [programId]);
  const done: (Completion & { officerId: string })[] = await ask(completionsOf, whose);
  const planned: (Completion & { officerId: string })[] = await ask(plannedHours, [...whose, today]);
  const completions = new Map<string, Completion[]>(officerIds.map((id) => [id, []]));
  for (const completion of [...done, ...planned]) completions.get(completion.officerId)!.push(completion);
  return new Map(
    rows
      .filter(({ served }) => served.length > 0)
      .map(({ officerId, served, leave, leniencies }) => {
        const service: Service = {
          served: served.map(({ from, last }) => ({
            from,
            until: last === null ? '9999-12-31' : plus(last, 1, settings.calendar),
          })),
          leave: leave.map(({ from, until }) => ({ from, until: until ?? today })),
          leniencies,
          more,
        };
        return [officerId, { service, completions: completions.get(officerId) ?? [] }];
      }),
  );
}

function rowOf(was: Locked, { standings, next, reaches }: Balance, today: string, settings: Settings, remind: boolean) {
  const ahead = lookingAhead(next.dueOn, today, settings);
  const same = was.nextKey === next.key && was.nextDueOn === next.dueOn;
  const nearer = ahead.lead !== null && (was.remindedLead === null || ahead.lead < was.remindedLead);
  const reminded =
    same && !(remind && nearer)
      ? { remindedLead: was.remindedLead, remindedOn: was.remindedOn }
      : { remindedLead: ahead.lead, remindedOn: same ? today : null };
  return {
    id: was.id,
    standings: standings.map(kept),
    nextKey: next.key,
    nextTitle: next.title,
    nextDueOn: next.dueOn,
    reaches,
    lookOn: ahead.lookOn,
    ...reminded,
  };
}

const kept = ({
  key,
  title,
  hundredths,
  owed,
  dueOn,
  reaches,
  metOn,
  counted,
  waived,
}: Balance['next']): KeptStanding => ({
  key,
  title,
  hundredths,
  owed,
  dueOn,
  reaches,
  metOn,
  counted,
  waived: waived !== null,
});
