// The floor: bare Fastify and pg with the best SQL written by hand for the same work, the session check included.
// No framework, no row-level security, no validation library; as the owner of the tables.
import Fastify from 'fastify';
import pg from 'pg';
import { v7 as uuid } from 'uuid';
import { whoAsksOf } from './floor-session.mjs';
import { eligibility, eligibilityInShort, lengthInWords } from '../../dist/libs/hiring/src/service-history/index.js';

pg.types.setTypeParser(20, Number);
pg.types.setTypeParser(1082, (text) => text);
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 });
const app = Fastify({ bodyLimit: 1_000_000 });
const whoAsks = whoAsksOf(pool);

const labels = {
  expressed: 'Interested, to be verified',
  awaiting_history: 'Service history asked for',
  eligible: 'Eligible',
  ineligible: 'Not eligible',
  withdrawn: 'Withdrawn',
  released: 'Vacancy over',
};
const pipeline = {
  name: 'pipeline',
  text: `select v.closes_on, v.minimum_service_years,
     (select jsonb_object_agg(state, n) from (
        select state, count(*) as n from expression where program_id = $1 and vacancy_id = $2 group by state) c) as counts,
     (select json_agg(row_to_json(i) order by i."expressedAt", i.id) from (
        select x.id, x.state, x.expressed_at as "expressedAt", x.officer_id as "officerId", p.name as "officerName",
               o.badge_number as badge, u.name as "unitName",
               (select json_agg(json_build_object('id', s.id, 'agency', s.agency, 'startedOn', s.started_on,
                  'endedOn', s.ended_on, 'status', s.status))
                from service_interval s where s.program_id = $1 and s.officer_id = x.officer_id) as service
        from expression x join officer o on o.program_id = x.program_id and o.person_id = x.officer_id
        join unit u on u.id = o.unit_id join person p on p.id = x.officer_id
        where x.program_id = $1 and x.vacancy_id = $2 order by x.expressed_at, x.id limit 26) i) as items
   from vacancy v where v.id = $2`,
};

app.get('/api/vacancies/:id/pipeline', async (request) => {
  const who = await whoAsks(request);
  if (!who.grants.some((grant) => grant.role === 'hr')) throw Object.assign(new Error(), { statusCode: 403 });
  const { rows } = await pool.query({ ...pipeline, values: [who.program_id, request.params.id] });
  const { counts, items, closes_on: closingDay, minimum_service_years: minimumYears } = rows[0];
  return {
    counts: Object.entries(labels).map(([state, label]) => ({ state, label, count: counts[state] ?? 0 })),
    items: items.slice(0, 25).map((item) => {
      const served = eligibilityInShort({ intervals: item.service, closingDay, minimumYears });
      return {
        id: item.id,
        officer: { id: item.officerId, name: item.officerName, unitName: item.unitName, badge: item.badge },
        state: item.state,
        stateLabel: labels[item.state],
        expressedAt: item.expressedAt,
        claimedService: lengthInWords(served.claimedLength),
        verifiedService: lengthInWords(served.verifiedLength),
        meetsVerified: served.meetsVerified,
        entriesToVerify: item.service.filter((stretch) => stretch.status === 'entered').length,
      };
    }),
    next: items.length > 25 ? items[24].id : null,
  };
});

const express = {
  name: 'express',
  text: `with open as (
     select v.id, v.closes_on, v.decisions_due_at, v.minimum_service_years, c.name as campus from vacancy v join campus c on c.id = v.campus_id
     where v.id = $1 and v.program_id = $2 and v.state = 'posted' and v.closes_at > $3 for share of v
   ), sworn as (select o.badge_number, u.name as unit from officer o join unit u on u.id = o.unit_id
     where o.program_id = $2 and o.person_id = $4 and o.sworn_on <= $3::date and (o.left_on is null or o.left_on >= $3::date)
   ), expressed as (
     insert into expression (id, program_id, vacancy_id, officer_id, statement, voluntary, expressed_at)
     select $5, $2, open.id, $4, $6, true, $3 from open, sworn on conflict do nothing returning id
   ), task as (
     insert into task (id, program_id, case_kind, case_id, kind, title, path, owner_role, escalates_to, opened_at, due_at)
     select $7::uuid, $2, 'expression', e.id, 'verify-service', 'Verify the service of ' || $8 || ' and decide: SRO at ' || open.campus,
       '/expressions/' || e.id, 'hr', '{"role":"agency_administrator"}', $3, open.decisions_due_at from expressed e, open
     returning id
   ), deadlines as (
     insert into deadline (program_id, case_kind, case_id, task_id, effect, due_at, next_try_at)
     select $2, 'expression', $5, task.id, d.effect, d.at, d.at from task, open,
       lateral (values ('remind', open.decisions_due_at - interval '1 day'), ('escalate', open.decisions_due_at)) d (effect, at)
   )
   select open.*, sworn.*, (select json_agg(json_build_object('id', s.id, 'agency', s.agency, 'startedOn', s.started_on,
            'endedOn', s.ended_on, 'status', s.status)) from service_interval s where s.program_id = $2 and s.officer_id = $4) as service
   from expressed, open, sworn`,
};
const audit = { name: 'audit', text: 'select append_audit($1::jsonb)' };

app.post('/api/vacancies/:id/expressions', async (request, reply) => {
  const who = await whoAsks(request);
  const { statement, voluntary } = request.body ?? {};
  if (typeof statement !== 'string' || statement.length < 20 || statement.length > 6000 || voluntary !== true)
    throw Object.assign(new Error(), { statusCode: 400 });
  const [id, taskId, now] = [uuid(), uuid(), new Date()];
  const client = await pool.connect();
  try {
    await client.query(`begin; select set_config('liaison.program_id', '${who.program_id}', true)`);
    const values = [request.params.id, who.program_id, now, who.id, id, statement, taskId, who.name];
    const { rows } = await client.query({ ...express, values });
    if (!rows[0]) throw Object.assign(new Error(), { statusCode: 409 });
    const entry = {
      caseKind: 'expression',
      caseId: id,
      action: 'open',
      says: 'expressed interest',
      whoId: who.id,
      who: who.name,
      at: now,
    };
    await client.query({ ...audit, values: [JSON.stringify([entry])] });
    await client.query('commit');
    const [row] = rows;
    reply.status(201);
    return {
      id,
      state: 'expressed',
      version: 1,
      vacancy: { id: row.id, campusName: row.campus, closesOn: row.closes_on },
      officer: { id: who.id, name: who.name, unitName: row.unit, badge: row.badge_number },
      statement,
      expressedAt: now,
      eligibility: eligibility({
        intervals: row.service,
        closingDay: row.closes_on,
        minimumYears: row.minimum_service_years,
      }),
    };
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    client.release();
  }
});

await app.listen({ port: Number(process.env.PORT), host: '127.0.0.1' });
process.send?.('ready');
