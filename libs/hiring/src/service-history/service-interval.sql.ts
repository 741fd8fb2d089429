import { statement } from '#persistence';

const intervals = `
  select s.id, s.version, s.officer_id, s.agency, s.started_on, s.ended_on, s.evidence_document_id,
         d.name as evidence_name, s.note, s.source, s.status, judge.name as judged_by_name, s.judged_at,
         s.rejection_reason
  from service_interval s
  left join person judge on judge.id = s.judged_by
  left join document d on d.program_id = s.program_id and d.id = s.evidence_document_id`;

export const intervalsOfOfficer = statement(
  'service-intervals-of-officer',
  `${intervals} where s.program_id = $1 and s.officer_id = $2 order by s.started_on, s.id`,
);

/** Held until the transaction ends, so that nobody changes what somebody else is judging. */
export const holdInterval = statement(
  'hold-service-interval',
  `${intervals} where s.program_id = $1 and s.id = $2 for update of s`,
);

export const readInterval = statement('read-service-interval', `${intervals} where s.program_id = $1 and s.id = $2`);

/** Nothing is entered when the officer has as many entries ($10) already. */
export const insertInterval = statement(
  'insert-service-interval',
  `insert into service_interval (id, program_id, officer_id, agency, started_on, ended_on, evidence_document_id, note,
                                 source, entered_by, entered_at)
   select $1, $2, $3, $4, $5, $6, $7, $8, 'officer', $3, $9
   where (select count(*) from service_interval where program_id = $2 and officer_id = $3) < $10::int
   returning id`,
);

/** What the officer changes is the officer's word from then on, and has to be judged again. */
export const changeInterval = statement(
  'change-service-interval',
  `update service_interval
   set agency = $3, started_on = $4, ended_on = $5, evidence_document_id = $6, note = $7, source = 'officer',
       entered_by = officer_id, entered_at = $8, status = 'entered', judged_by = null, judged_at = null,
       rejection_reason = null, version = version + 1
   where program_id = $1 and id = $2`,
);

export const deleteInterval = statement(
  'delete-service-interval',
  `delete from service_interval where program_id = $1 and id = $2`,
);

export const judgeInterval = statement(
  'judge-service-interval',
  `update service_interval
   set status = $3, judged_by = $4, judged_at = $5, rejection_reason = $6, version = version + 1
   where program_id = $1 and id = $2`,
);
