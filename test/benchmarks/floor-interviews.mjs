// The floor of the interview benchmark: bare Fastify and pg, the best SQL written by hand, the session check included.
import Fastify from 'fastify';
import pg from 'pg';
import { rankCandidates } from '../../dist/libs/hiring/src/ranking/index.js';
import { whoAsksOf } from './floor-session.mjs';

pg.types.setTypeParser(20, Number);
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 });
const app = Fastify({ bodyLimit: 1_000_000 });
const whoAsks = whoAsksOf(pool);

const ranking = {
  name: 'ranking',
  text: `select v.state,
     (select count(*) from interview i where i.vacancy_id = v.id and i.program_id = $1 and i.state not in ('scored', 'called_off')) as open,
     (select k.questions from interview_kit k where k.id = v.interview_kit_id) as questions,
     (select json_agg(json_build_object('id', i.expression_id, 'name', o.name)) from interview i join person o on o.id = i.officer_id
      where i.program_id = $1 and i.vacancy_id = v.id) as candidates,
     (select json_agg(json_build_object('candidateId', i.expression_id, 'panelistId', s.panelist_id, 'name', r.name,
        'seat', p.seat, 'scores', t.scores))
      from scorecard s join interview i on i.id = s.interview_id join panelist p on p.id = s.panelist_id
      join person r on r.id = s.person_id join score_sheet t on t.scorecard_id = s.id
      where s.program_id = $1 and s.vacancy_id = v.id and s.state = 'handed_in') as scorecards
   from vacancy v where v.id = $2 and v.program_id = $1`,
};
const seats = { campus: 'Administrator of the campus', school: 'School side', agency: 'Agency' };

app.get('/api/vacancies/:id/ranking', async (request) => {
  const who = await whoAsks(request);
  if (!who.grants.some(({ role }) => role === 'hr')) throw Object.assign(new Error(), { statusCode: 403 });
  const { rows } = await pool.query({ ...ranking, values: [who.program_id, request.params.id] });
  if (rows[0].open > 0) throw Object.assign(new Error(), { statusCode: 409 });
  const panelists = new Map(rows[0].scorecards.map(({ panelistId, name, seat }) => [panelistId, { name, seat }]));
  return {
    ...rankCandidates(rows[0]),
    panelists: [...panelists].map(([id, { name, seat }]) => ({ id, name, seatTitle: seats[seat] })),
  };
});

const facts = {
  name: 'scorecard',
  text: `select s.interview_id, s.version, k.questions, campus.name as campus, officer.name as officer
   from scorecard s join vacancy v on v.id = s.vacancy_id join interview_kit k on k.id = v.interview_kit_id
   join campus on campus.id = v.campus_id join interview i on i.id = s.interview_id join person officer on officer.id = i.officer_id
   where s.id = $1 and s.program_id = $2 and s.person_id = $3 and s.state = 'due' for update of s`,
};
const handIn = {
  name: 'hand-in',
  text: `with card as (
     update scorecard set state = 'handed_in', handed_in_at = $2, version = version + 1 where id = $1
     returning id, program_id, interview_id, person_id
   ), sheet as (
     insert into score_sheet (scorecard_id, program_id, interview_id, person_id, scores, notes, comment, saved_at)
     select id, program_id, interview_id, person_id, $3::jsonb, $4::jsonb, $5, $2 from card
   ), settled as (
     update task set settled_at = $2, settled_by = $6, settlement = 'hand-in' where case_id = $1 and settled_at is null
   ), dropped as (delete from deadline where case_id = $1 and applied_at is null)
   select id from interview where id = (select interview_id from card) for update`,
};
const complete = {
  name: 'complete',
  text: `with done as (
     update interview i set state = 'scored', version = version + 1
     where i.id = $1 and i.state = 'under_way'
       and not exists (select from scorecard s where s.interview_id = i.id and s.state = 'due') returning i.id, i.program_id
   ), settled as (
     update task set settled_at = $2, settled_by = $3, settlement = 'complete'
     where case_id = (select id from done) and settled_at is null
   ), dropped as (delete from deadline where case_id = (select id from done) and applied_at is null
   ), told as (
     insert into notice (program_id, person_id, subject, body, path, case_kind, case_id, recorded_at, email_delivery, email_due_at)
     select done.program_id, p.id, $4, 'Once all interviews are scored, the ranking shows.', '/interviews/' || done.id,
       'interview', done.id, $2, p.email_delivery, $2
     from done join role_grant g on g.program_id = done.program_id and g.role = 'hr' and g.ended_at is null
     join person p on p.id = g.person_id and p.active
   )
   select id from done`,
};
const audit = { name: 'audit', text: 'select append_audit($1::jsonb)' };

app.post('/api/scorecards/:id/hand-in', async (request) => {
  const who = await whoAsks(request);
  const { scores, notes, comment } = request.body ?? {};
  const now = new Date();
  const client = await pool.connect();
  try {
    await client.query(`begin; select set_config('liaison.program_id', '${who.program_id}', true)`);
    const { rows } = await client.query({ ...facts, values: [request.params.id, who.program_id, who.id] });
    const card = rows[0];
    if (!card) throw Object.assign(new Error(), { statusCode: 409 });
    const sound = card.questions.every(({ id }) => scores[id] === null || (scores[id] >= 1 && scores[id] <= 5));
    if (!sound || comment.length > 4000) throw Object.assign(new Error(), { statusCode: 422 });
    const written = [request.params.id, now, JSON.stringify(scores), JSON.stringify(notes), comment, who.id];
    await client.query({ ...handIn, values: written });
    const subject = `Every scorecard is in: ${card.officer}, SRO at ${card.campus}`;
    const completed = await client.query({ ...complete, values: [card.interview_id, now, who.id, subject] });
    const by = { whoId: who.id, who: who.name, at: now };
    const entries = [
      ...completed.rows.map(({ id }) => ({
        caseKind: 'interview',
        caseId: id,
        action: 'complete',
        says: 'completed it',
        ...by,
      })),
      { caseKind: 'scorecard', caseId: request.params.id, action: 'hand-in', says: 'handed in the scorecard', ...by },
    ];
    await client.query({ ...audit, values: [JSON.stringify(entries)] });
    await client.query('commit');
    return {
      id: request.params.id,
      state: 'handed_in',
      version: card.version + 1,
      officerName: card.officer,
      campusName: card.campus,
      handedInAt: now,
      questions: card.questions,
      sheet: { scores, notes, comment, version: 1, savedAt: now },
      former: [],
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
