import { statement } from '#persistence';

const scorecards = `
  select s.id, s.program_id, s.state, s.version, s.vacancy_id, v.state as vacancy_state, campus.name as campus_name,
         s.interview_id, s.panelist_id, s.person_id, person.name as person_name, i.officer_id,
         officer.name as officer_name, i.starts_at, s.due_at, s.handed_in_at, s.excuse,
         coalesce(k.questions, '[]') as questions
  from scorecard s
  join interview i on i.id = s.interview_id
  join vacancy v on v.id = s.vacancy_id
  join campus on campus.id = v.campus_id
  join person on person.id = s.person_id
  join person officer on officer.id = i.officer_id
  left join interview_kit k on k.id = v.interview_kit_id`;

export const scorecardFacts = statement('scorecard-facts', `${scorecards} where s.id = any ($1::uuid[])`);

/** One for each member of the panel who is invited, has declared, and has no conflict with the candidate. */
export const insertScorecards = statement(
  'insert-scorecards',
  `insert into scorecard (program_id, vacancy_id, interview_id, panelist_id, person_id, due_at, opened_at)
   select i.program_id, i.vacancy_id, i.id, p.id, p.person_id, i.scores_due_at, $2
   from interview i
   join invitation n on n.interview_id = i.id and n.state in ('sent', 'accepted')
   join panelist p on p.id = n.panelist_id and p.state <> 'left'
   join conflict_declaration d on d.panelist_id = p.id and d.interview_id = i.id and not d.conflict
   where i.id = any ($1::uuid[])
     and not exists (select from scorecard o where o.interview_id = i.id and o.person_id = p.person_id
                     and o.state = 'handed_in')
   returning id`,
);

export const openScorecardsOfInterviews = statement(
  'open-scorecards-of-interviews',
  `select id from scorecard where interview_id = any ($1::uuid[]) and state = 'due'`,
);

/** Which of the interviews have every scorecard in, and at least one. */
export const interviewsFullyScored = statement(
  'interviews-fully-scored',
  `select interview_id as id from scorecard where interview_id = any ($1::uuid[])
   group by interview_id having bool_and(state <> 'due') and bool_or(state = 'handed_in')`,
);

/** The sheet as its panelist last saved it; version 0 for none. The database shows nobody else's before all are in. */
export const readSheet = statement(
  'read-score-sheet',
  `select scores, notes, comment, version, saved_at from score_sheet where scorecard_id = $1`,
);

/**
 * Saves what is typed, as long as the scorecard is due and the sheet is in the version that was seen: $8, 0 for none.
 * Gives no row otherwise.
 */
export const saveSheet = statement(
  'save-score-sheet',
  `with mine as (
     select s.id, s.program_id, s.interview_id, s.person_id from scorecard s
     where s.program_id = $1 and s.id = $2 and s.person_id = $3 and s.state = 'due' for update
   ), written as (
     insert into score_sheet (scorecard_id, program_id, interview_id, person_id, scores, notes, comment, saved_at)
     select id, program_id, interview_id, person_id, $4::jsonb, $5::jsonb, $6, $7 from mine where $8::integer = 0
     on conflict (scorecard_id) do nothing returning version
   ), changed as (
     update score_sheet t set scores = $4::jsonb, notes = $5::jsonb, comment = $6, saved_at = $7, version = t.version + 1
     from mine where t.scorecard_id = mine.id and t.version = $8 returning t.version
   )
   select version from written union all select version from changed`,
);

/** What is handed in takes the place of what was saved. */
export const writeSheet = statement(
  'write-score-sheet',
  `insert into score_sheet (scorecard_id, program_id, interview_id, person_id, scores, notes, comment, saved_at)
   values ($1, $2, $3, $4, $5::jsonb, $6::jsonb, $7, $8)
   on conflict (scorecard_id) do update set scores = excluded.scores, notes = excluded.notes,
     comment = excluded.comment, saved_at = excluded.saved_at, version = score_sheet.version + 1`,
);

/** Keeps the sheet as it was handed in before it is corrected. */
export const keepFormerSheet = statement(
  'keep-former-score-sheet',
  `insert into former_score_sheet (program_id, scorecard_id, interview_id, person_id, scores, notes, comment, saved_at,
                                   replaced_at, reason)
   select program_id, scorecard_id, interview_id, person_id, scores, notes, comment, saved_at, $2, $3
   from score_sheet where scorecard_id = $1`,
);

export const formerSheets = statement(
  'former-score-sheets',
  `select scores, notes, comment, saved_at, replaced_at, reason from former_score_sheet
   where scorecard_id = $1 order by replaced_at desc limit 50`,
);
