import { statement } from '#persistence';

// The parts of a hiring file up to the decision on eligibility. Each is one statement for the whole vacancy; all are
// read in one snapshot. Parameters of each: program, vacancy.

export const fileVacancy = statement(
  'hiring-file-vacancy',
  `select v.id, v.state, campus.name as campus_name, v.advisor_duties, v.educator_duties, v.law_enforcer_duties,
          v.schedule, v.requirements, v.minimum_service_years, v.documents_asked, v.opens_on, v.closes_on, v.closes_at,
          creator.name as created_by_name, v.created_at, v.posted_at, v.closed_at, v.decisions_due_at,
          v.selection_due_at, v.filled_at, v.cancel_reason, v.follows_id, v.interview_kit_id,
          (select next.id from vacancy next where next.program_id = v.program_id and next.follows_id = v.id) as followed_by_id
   from vacancy v join campus on campus.id = v.campus_id join person creator on creator.id = v.created_by
   where v.program_id = $1 and v.id = $2`,
);

export const filePostings = statement(
  'hiring-file-postings',
  `select p.id, u.name as unit_name, p.state, contact.name as contact_name, p.officers_told, p.told_at, p.how,
          p.posted_on, p.note, confirmer.name as confirmed_by_name, p.confirmed_at
   from unit_posting p
   join unit u on u.id = p.unit_id
   left join person contact on contact.id = p.contact_id
   left join person confirmer on confirmer.id = p.confirmed_by
   where p.program_id = $1 and p.vacancy_id = $2 order by u.name, p.id`,
);

export const fileExpressions = statement(
  'hiring-file-expressions',
  `select x.id, x.state, x.officer_id, officer.name as officer_name, o.badge_number as badge, u.name as unit_name,
          x.voluntary, x.statement, x.expressed_at, x.history_asked, x.outcome, x.decision_reason,
          decider.name as decided_by_name, x.decided_at, x.contestable_until, x.closing_reason
   from expression x
   join officer o on o.program_id = x.program_id and o.person_id = x.officer_id
   join unit u on u.id = o.unit_id
   join person officer on officer.id = x.officer_id
   left join person decider on decider.id = x.decided_by
   where x.program_id = $1 and x.vacancy_id = $2 order by x.expressed_at, x.id`,
);

/** What was handed in with the expressions of interest; the content stays in the file store. */
export const fileDocuments = statement(
  'hiring-file-documents',
  `select d.attached_to_id as expression_id, d.name, d.media_type, d.bytes, d.sha256, uploader.name as uploaded_by_name,
          d.uploaded_at
   from expression x
   join document d on d.program_id = x.program_id and d.attached_to_kind = 'expression' and d.attached_to_id = x.id
   join person uploader on uploader.id = d.uploaded_by
   where x.program_id = $1 and x.vacancy_id = $2 order by d.attached_to_id, d.id`,
);

export const fileIntervals = statement(
  'hiring-file-service-intervals',
  `select s.officer_id, s.id, s.agency, s.started_on, s.ended_on, s.note, s.source, enterer.name as entered_by_name,
          s.entered_at, s.status, judge.name as judged_by_name, s.judged_at, s.rejection_reason,
          d.name as evidence_name, d.bytes as evidence_bytes, d.sha256 as evidence_sha256
   from expression x
   join service_interval s on s.program_id = x.program_id and s.officer_id = x.officer_id
   join person enterer on enterer.id = s.entered_by
   left join person judge on judge.id = s.judged_by
   left join document d on d.program_id = s.program_id and d.id = s.evidence_document_id
   where x.program_id = $1 and x.vacancy_id = $2 order by s.officer_id, s.started_on, s.id`,
);

export const fileContests = statement(
  'hiring-file-contests',
  `select c.id, c.expression_id, c.state, decider.name as decided_by_name, c.contested_decision_at, c.contested_reason,
          c.statement, c.filed_at, reviewer.name as reviewed_by_name, c.review_reason, c.reviewed_at
   from expression x
   join contest c on c.program_id = x.program_id and c.expression_id = x.id
   join person decider on decider.id = c.decided_by
   left join person reviewer on reviewer.id = c.reviewed_by
   where x.program_id = $1 and x.vacancy_id = $2 order by c.expression_id, c.filed_at, c.id`,
);
