import { statement } from '#persistence';

/** Is in the running, or was interviewed before they withdrew: their own answers are among those to be compared. */
const isCandidate = (vacancy: string, person: string) => `exists (
  select from expression x where x.vacancy_id = ${vacancy} and x.officer_id = ${person}
    and (x.state not in ('withdrawn', 'ineligible')
         or exists (select from interview i where i.expression_id = x.id and i.state = 'scored')))`;

const panelists = `
  select p.id, p.program_id, p.state, p.version, p.vacancy_id, v.state as vacancy_state, v.campus_id,
         campus.name as campus_name, p.person_id, person.name as person_name, p.seat, namer.name as named_by_name,
         p.named_at, p.left_reason,
         (select coalesce(json_agg(json_build_object('interviewId', i.id, 'officerId', i.officer_id,
            'officerName', officer.name, 'conflict', d.conflict, 'note', d.note) order by officer.name, i.id), '[]')
          from interview i
          join person officer on officer.id = i.officer_id
          left join conflict_declaration d on d.panelist_id = p.id and d.interview_id = i.id
          where i.program_id = p.program_id and i.vacancy_id = p.vacancy_id and i.state <> 'called_off') as candidates,
         ${isCandidate('p.vacancy_id', 'p.person_id')} as is_candidate,
         (select count(*) from panelist m where m.program_id = p.program_id and m.vacancy_id = p.vacancy_id
            and (m.state <> 'left' or exists (select from scorecard s where s.panelist_id = m.id
                                              and s.state = 'handed_in'))) as panel_size
  from panelist p
  join vacancy v on v.id = p.vacancy_id
  join campus on campus.id = v.campus_id
  join person on person.id = p.person_id
  join person namer on namer.id = p.named_by`;

export const panelistFacts = statement('panelist-facts', `${panelists} where p.id = any ($1::uuid[])`);

export const panelOfVacancy = statement(
  'panel-of-vacancy',
  `${panelists} where p.program_id = $1 and p.vacancy_id = $2 order by p.state = 'left', p.seat, person.name, p.id`,
);

/**
 * Somebody sits on the panel for the interview `i` in the seat, has declared, and has no conflict with the candidate:
 * who is asked about one more candidate goes on with the others. An administrator counts for the campus only as long as
 * they are one there.
 */
const sits = (seat: 'campus' | 'agency') => `exists (
  select from panelist p
  join conflict_declaration d on d.panelist_id = p.id and d.interview_id = i.id and not d.conflict
  where p.vacancy_id = i.vacancy_id and p.state <> 'left' and p.seat = '${seat}'${
    seat === 'campus'
      ? `
    and exists (select from role_grant g join vacancy v on v.id = i.vacancy_id
                where g.program_id = i.program_id and g.person_id = p.person_id and g.role = 'administrator'
                  and g.campus_id = v.campus_id and g.ended_at is null)`
      : ''
  })`;

export const lacksCampus = `not ${sits('campus')}`;
export const lacksAgency = `not ${sits('agency')}`;

/** The candidates of a vacancy `vacancy` for whom the panel is not complete, as JSON. */
export const panelGaps = `
  (select coalesce(json_agg(json_build_object('interviewId', g.id, 'officerName', g.name, 'lacksCampus', g.campus,
     'lacksAgency', g.agency) order by g.name), '[]')
   from (select i.id, officer.name, ${lacksCampus} as campus, ${lacksAgency} as agency
         from interview i join person officer on officer.id = i.officer_id
         where i.program_id = vacancy.program_id and i.vacancy_id = vacancy.id
           and i.state not in ('called_off', 'scored')) g
   where g.campus or g.agency) as panel_gaps`;

/** The seat in which somebody would sit on the panel of a vacancy, by the roles that they hold; no row for nobody. */
export const seatOfPerson = statement(
  'seat-of-person',
  `select case when bool_or(g.role = 'administrator' and g.campus_id = v.campus_id) then 'campus'
               when bool_or(g.role in ('administrator', 'district_administrator')) then 'school'
               else 'agency' end as seat
   from role_grant g join vacancy v on v.id = $1
   join person on person.id = g.person_id and person.active
   where g.program_id = v.program_id and g.person_id = $2 and g.ended_at is null and g.role <> 'assessor'
   having count(*) > 0`,
);

export const insertPanelist = statement(
  'insert-panelist',
  `insert into panelist (id, program_id, vacancy_id, person_id, seat, named_by, named_at)
   values ($1, $2, $3, $4, $5, $6, $7)`,
);

/** Held until the transaction ends: nobody leaves the panel while they are invited to the interviews or asked to score. */
export const holdPanels = statement(
  'hold-panels',
  `select id from panelist where vacancy_id in (select vacancy_id from interview where id = any ($1::uuid[]))
     and state <> 'left' order by id for share`,
);

/** Declared anew, the latest counts. */
export const declareConflicts = statement(
  'declare-conflicts',
  `insert into conflict_declaration (program_id, panelist_id, interview_id, conflict, note, declared_at)
   select $1, $2, d."interviewId", d.conflict, d.note, $4
   from jsonb_to_recordset($3::jsonb) as d ("interviewId" uuid, conflict boolean, note text)
   on conflict (panelist_id, interview_id)
   do update set conflict = excluded.conflict, note = excluded.note, declared_at = excluded.declared_at`,
);

/** What of a panelist's part in the interviews is still open: all of it, or with candidates they have a conflict with. */
export const openPartOfPanelists = statement(
  'open-part-of-panelists',
  `select coalesce(array_agg(s.id) filter (where s.id is not null), '{}') as scorecards,
          coalesce(array_agg(n.id) filter (where n.id is not null), '{}') as invitations
   from panelist p
   join interview i on i.vacancy_id = p.vacancy_id and i.program_id = p.program_id
   left join conflict_declaration d on d.panelist_id = p.id and d.interview_id = i.id
   left join scorecard s on s.panelist_id = p.id and s.interview_id = i.id and s.state = 'due'
   left join invitation n on n.panelist_id = p.id and n.interview_id = i.id and n.state in ('sent', 'accepted')
   where p.id = any ($1::uuid[]) and (not $2 or d.conflict)`,
);

export const panelistsOfVacancies = statement(
  'panelists-of-vacancies',
  `select id from panelist where vacancy_id = any ($1::uuid[]) and state in ('named', 'ready')`,
);

/**
 * People who could sit on the panel of a vacancy: $3 is part of the name, the candidates are left out. First those
 * without whom it is not complete, the administrators of the campus.
 */
export const panelChoices = statement(
  'panel-choices',
  `select person.id, person.name,
          case when bool_or(g.role = 'administrator' and g.campus_id = v.campus_id) then 'campus'
               when bool_or(g.role in ('administrator', 'district_administrator')) then 'school'
               else 'agency' end as seat,
          string_agg(distinct coalesce(campus.name, unit.name), ', ') as place
   from vacancy v
   join role_grant g on g.program_id = v.program_id and g.ended_at is null and g.role <> 'assessor'
   join person on person.id = g.person_id and person.active
   left join campus on campus.id = g.campus_id
   left join unit on unit.id = g.unit_id
   where v.program_id = $1 and v.id = $2 and person.name ilike '%' || $3 || '%'
     and not ${isCandidate('v.id', 'person.id')}
     and not exists (select from panelist p where p.vacancy_id = v.id and p.person_id = person.id
                     and p.state in ('named', 'ready'))
   group by person.id, person.name
   order by min(case when g.role <> 'administrator' then 2 when g.campus_id = v.campus_id then 0 else 1 end),
            person.name, person.id
   limit 20`,
);
