import type { Response } from 'supertest';
import type { TestApi } from '../../harness/api.js';
import type { TestWorker } from '../../harness/worker.js';
import type { Someone } from '../../journeys/the-demo.js';
import { allScored, theSelection } from '../../journeys/the-interviews.js';
import type { Model } from './model.js';
import { interviews, openOffer } from './model.js';
import { invited, scoreOf } from './through-interviews.js';
import type { Target, Verb } from './verb.js';

/** The real one, in which it is done what the model foretells. */
export interface World {
  api: TestApi;
  worker: TestWorker;
  people: Record<string, Someone>;
  vacancy: string;
  /** The entry of each officer's service history. */
  service: Record<string, string>;
}

interface Ids {
  questions: { id: string }[];
  answerBy: Date | null;
  contestableUntil: Date | null;
  /** The ids by the kind of the case. */
  [kind: string]: unknown;
}

const ids = `
  select v.id as vacancy, x.id as expression, i.id as interview, n.id as invitation, v.interview_kit_id as kit,
    (select m.id from panelist m where m.vacancy_id = v.id and m.person_id = $3 order by m.named_at desc, m.id desc limit 1) as panelist,
    (select s.id from scorecard s where s.interview_id = i.id and s.person_id = $3 order by s.opened_at desc, s.id desc limit 1) as scorecard,
    (select r.id from recommendation r where r.expression_id = x.id) as recommendation,
    (select o.id from offer o where o.expression_id = x.id order by o.made_at desc, o.id desc limit 1) as offer,
    (select o.assignment_id from offer o where o.expression_id = x.id and o.assignment_id is not null
     order by o.made_at desc limit 1) as assignment,
    (select max(e.contestable_until) from expression e where e.vacancy_id = v.id and e.state = 'ineligible')
      as "contestableUntil",
    (select o.answer_by from offer o where o.vacancy_id = v.id and o.state = 'open') as "answerBy",
    coalesce((select k.questions from interview_kit k where k.id = v.interview_kit_id), '[]') as questions
  from vacancy v
  left join expression x on x.vacancy_id = v.id and x.officer_id = $2
  left join interview i on i.expression_id = x.id and i.state <> 'called_off'
  left join invitation n on n.interview_id = i.id and n.person_id = $4 and n.state <> 'ended'
  where v.id = $1`;

export async function idsOf({ api, people, vacancy, service }: World, target: Target): Promise<Ids> {
  const who = [target.candidate, target.member, invited(target)].map((name) => people[name]!.id);
  const { rows } = await api.database.owner.query<Ids>(ids, [vacancy, ...who]);
  return { ...rows[0]!, service: service[target.candidate] };
}

const nobody = '01890000-0000-7000-8000-000000000000';
const filled = (text: string, found: Ids) =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => String(found[name] ?? nobody));

/** Does it really, as this person. */
export async function send(world: World, m: Model, verb: Verb, target: Target, by: string): Promise<Response> {
  const found = await idsOf(world, target);
  const sent = await body(world, found, (verb.body?.(m, target) ?? {}) as Record<string, unknown>, target);
  return world.people[by]!.post(filled(verb.path, found), sent);
}

async function body(world: World, found: Ids, sent: Record<string, unknown>, target: Target): Promise<object> {
  const { api, vacancy, people } = world;
  const expressions = async (names: unknown) => {
    const { rows } = await api.database.owner.query<{ id: string; officer: string }>(
      `select id, officer_id as officer from expression where vacancy_id = $1`,
      [vacancy],
    );
    const known = new Map(rows.map(({ id, officer }) => [officer, id]));
    return (names as string[]).map((name) => known.get(people[name]!.id) ?? nobody);
  };
  if (sent.selection) return theSelection(api, await expressions(sent.selection));
  if (sent.finalists) return { finalists: await expressions(sent.finalists) };
  if (sent.personId) return { personId: people[target.member]!.id };
  if (sent.scores) return { ...sent, ...allScored(found.questions, scoreOf(target)) };
  if (!sent.declarations) return sent;
  const { rows } = await api.database.owner.query<{ id: string }>(
    `select id from interview where vacancy_id = $1 and state <> 'called_off'`,
    [vacancy],
  );
  const conflict = (id: string) => sent.declarations === 'conflict' && id === found.interview;
  return { declarations: rows.map(({ id }) => ({ interviewId: id, conflict: conflict(id) })) };
}

const standing = `
  select 'vacancy ' || v.state as is from vacancy v where v.id = $1
  union all select 'expression ' || x.officer_id || ' ' || x.state from expression x where x.vacancy_id = $1
  union all select 'interview ' || i.officer_id || ' ' || i.state from interview i
    where i.vacancy_id = $1 and i.state <> 'called_off'
  union all select 'panelist ' || m.person_id || ' ' || m.state from panelist m where m.vacancy_id = $1
  union all select 'invitation ' || i.officer_id || ' ' || n.person_id || ' ' || n.state
    from invitation n join interview i on i.id = n.interview_id
    where i.vacancy_id = $1 and i.state <> 'called_off' and n.state <> 'ended'
  union all select 'scorecard ' || i.officer_id || ' ' || s.person_id || ' ' || s.state || ' ' ||
      case s.state when 'handed_in' then (select string_agg(distinct score.value, ',') from jsonb_each_text(t.scores) score)
                   else '-' end
    from scorecard s join interview i on i.id = s.interview_id left join score_sheet t on t.scorecard_id = s.id
    where i.vacancy_id = $1 and i.state <> 'called_off'
  union all select 'recommendation ' || r.officer_id || ' ' || r.state from recommendation r where r.vacancy_id = $1
  union all select 'offer ' || o.officer_id || ' ' || o.state from offer o where o.vacancy_id = $1`;

/** How everything stands in the database, and in the model in the same words. */
export async function stands({ api, people, vacancy }: World): Promise<string[]> {
  const { rows } = await api.database.owner.query<{ is: string }>(standing, [vacancy]);
  const names = new Map(Object.entries(people).map(([name, { id }]) => [id, name]));
  return rows.map(({ is }) => is.replace(/[0-9a-f-]{36}/g, (id) => names.get(id) ?? id)).sort();
}

export const foretold = (m: Model): string[] =>
  [
    `vacancy ${m.vacancy}`,
    ...m.panel.map(({ who, state }) => `panelist ${who} ${state}`),
    ...m.offers.map(({ to, state }) => `offer ${to} ${state}`),
    ...[...m.candidates].flatMap(([name, { state, interview, say }]) => [
      ...(state === 'none' ? [] : [`expression ${name} ${state}`]),
      ...(say === null ? [] : [`recommendation ${name} ${say}`]),
      ...(interview ? [`interview ${name} ${interview.state}`] : []),
      ...[...(interview?.invited ?? [])].map(([who, answer]) => `invitation ${name} ${who} ${answer}`),
      ...(interview?.cards ?? []).map(
        (card) => `scorecard ${name} ${card.seat.who} ${card.state} ${card.state === 'handed_in' ? card.score : '-'}`,
      ),
    ]),
  ].sort();

/** The next moment at which something happens by itself, or some hours from now. */
export function laterBy(m: Model, way: number): number {
  const next = [m.closesAt, ...interviews(m).map(({ startsAt }) => startsAt), openOffer(m)?.answerBy ?? 0].filter(
    (at) => at > m.now && Number.isFinite(at),
  );
  return way % 2 === 0 && next.length > 0 ? Math.min(...next) : m.now + [1, 7, 26, 75][way % 4]! * 3_600_000;
}
