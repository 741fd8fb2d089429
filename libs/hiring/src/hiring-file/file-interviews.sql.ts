import { statement } from '#persistence';

// The parts of a hiring file from the panel to the scores. Parameters of each: program, vacancy.

export const filePanel = statement(
  'hiring-file-panel',
  `select p.id, person.name, p.seat, p.state, namer.name as named_by_name, p.named_at, p.left_reason
   from panelist p
   join person on person.id = p.person_id
   join person namer on namer.id = p.named_by
   where p.program_id = $1 and p.vacancy_id = $2 order by p.named_at, person.name, p.id`,
);

export const fileDeclarations = statement(
  'hiring-file-declarations',
  `select d.panelist_id, d.interview_id, officer.name as officer_name, d.conflict, d.note, d.declared_at
   from panelist p
   join conflict_declaration d on d.program_id = p.program_id and d.panelist_id = p.id
   join interview i on i.id = d.interview_id
   join person officer on officer.id = i.officer_id
   where p.program_id = $1 and p.vacancy_id = $2 order by d.panelist_id, officer.name, d.interview_id`,
);

export const fileKit = statement(
  'hiring-file-kit',
  `select k.id, k.number, k.title, k.state, k.questions, putter.name as put_into_service_by_name, k.put_into_service_at
   from vacancy v
   join interview_kit k on k.program_id = v.program_id and k.id = v.interview_kit_id
   left join person putter on putter.id = k.put_into_service_by
   where v.program_id = $1 and v.id = $2`,
);

export const fileInterviews = statement(
  'hiring-file-interviews',
  `select i.id, i.expression_id, officer.name as officer_name, i.state, i.opened_at, i.starts_at, i.ends_at, i.place,
          i.scores_due_at
   from interview i join person officer on officer.id = i.officer_id
   where i.program_id = $1 and i.vacancy_id = $2 order by i.starts_at nulls last, officer.name, i.id`,
);

/** Every invitation that went out, those that were ended too. */
export const fileInvitations = statement(
  'hiring-file-invitations',
  `select n.id, n.interview_id, person.name, n.panelist_id is null as is_candidate, n.state, n.sent_at, n.answer_by,
          n.reason
   from interview i
   join invitation n on n.program_id = i.program_id and n.interview_id = i.id
   join person on person.id = n.person_id
   where i.program_id = $1 and i.vacancy_id = $2 order by n.interview_id, n.sent_at, person.name, n.id`,
);

export const fileScorecards = statement(
  'hiring-file-scorecards',
  `select s.id, s.interview_id, s.panelist_id, officer.name as officer_name, person.name as panelist_name, s.state,
          s.opened_at, s.due_at, s.handed_in_at, s.excuse
   from scorecard s
   join interview i on i.id = s.interview_id
   join person officer on officer.id = i.officer_id
   join person on person.id = s.person_id
   where s.program_id = $1 and s.vacancy_id = $2 order by officer.name, s.interview_id, person.name, s.id`,
);

/** The sheets as they stand and, with the reason and the time, as they stood before each correction. */
export const fileSheets = statement(
  'hiring-file-sheets',
  `select t.scorecard_id, t.scores, t.notes, t.comment, t.saved_at, null::timestamptz as replaced_at, null as reason
   from scorecard s join score_sheet t on t.scorecard_id = s.id
   where s.program_id = $1 and s.vacancy_id = $2
   union all
   select f.scorecard_id, f.scores, f.notes, f.comment, f.saved_at, f.replaced_at, f.reason
   from scorecard s join former_score_sheet f on f.program_id = s.program_id and f.scorecard_id = s.id
   where s.program_id = $1 and s.vacancy_id = $2
   order by scorecard_id, replaced_at nulls first`,
);
