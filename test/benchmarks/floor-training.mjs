// The floor of the training benchmark: bare Fastify and pg, the best SQL written by hand, the session check included.
import Fastify from 'fastify';
import pg from 'pg';
import { whoAsksOf } from './floor-session.mjs';

pg.types.setTypeParser(20, Number);
pg.types.setTypeParser(1082, (text) => text);
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 });
const app = Fastify();
const whoAsks = whoAsksOf(pool);

const unit = {
  name: 'unit',
  text: `select r.id, r.state, r.version, r.officer_id, p.name as officer_name, u.name as unit_name, r.back_on, r.next_key,
       r.next_title, r.next_due_on, r.reaches, r.standings
     from training_requirement r
     join officer o on o.program_id = r.program_id and o.person_id = r.officer_id
     join person p on p.id = r.officer_id join unit u on u.id = o.unit_id
     where r.program_id = $1 and r.state <> 'ended' and ($2::uuid[] is null or o.unit_id = any ($2))
       and (r.reaches, r.next_due_on, r.officer_id) > ($3::boolean, $4::date, $5::uuid)
     order by r.reaches, r.next_due_on, r.officer_id limit 26`,
};
const counts = {
  name: 'counts',
  text: `select count(*) as officers, count(*) filter (where r.next_due_on < $3) as late,
       count(*) filter (where not r.reaches and r.next_due_on >= $3) as at_risk
     from training_requirement r
     join officer o on o.program_id = r.program_id and o.person_id = r.officer_id
     where r.program_id = $1 and r.state <> 'ended' and ($2::uuid[] is null or o.unit_id = any ($2))`,
};
const first = [false, '-infinity', '00000000-0000-0000-0000-000000000000'];

app.get('/api/training/unit', async (request) => {
  const who = await whoAsks(request);
  if (!who.grants.some(({ role }) => role === 'supervisor')) throw Object.assign(new Error(), { statusCode: 403 });
  const today = new Date().toLocaleDateString('en-CA', { timeZone: who.time_zone });
  const [{ rows }, { rows: counted }] = await Promise.all([
    pool.query({ ...unit, values: [who.program_id, null, ...first] }),
    pool.query({ ...counts, values: [who.program_id, null, today] }),
  ]);
  const hours = ({ key, title, hundredths, owed, dueOn, reaches, metOn, waived, counted: has }) => ({
    key,
    title,
    hours: hundredths / 100,
    verified: has.verified / 100,
    claimed: has.claimed / 100,
    planned: has.planned / 100,
    owed: owed / 100,
    dueOn,
    metOn,
    reaches,
    late: owed > 0 && dueOn < today,
    waived,
  });
  const last = rows[24];
  return {
    items: rows.slice(0, 25).map((row) => ({
      id: row.id,
      state: row.state,
      version: row.version,
      officer: { id: row.officer_id, name: row.officer_name, unitName: row.unit_name },
      nextTitle: row.next_title,
      nextDueOn: row.next_due_on,
      late: row.next_due_on < today,
      reaches: row.reaches,
      backOn: row.back_on,
      standings: row.standings.map(hours),
    })),
    next:
      rows.length > 25
        ? Buffer.from(JSON.stringify([last.reaches, last.next_due_on, last.officer_id])).toString('base64url')
        : null,
    officers: counted[0].officers,
    late: counted[0].late,
    atRisk: counted[0].at_risk,
  };
});

await app.listen({ port: Number(process.env.PORT), host: '127.0.0.1' });
process.send?.('ready');
