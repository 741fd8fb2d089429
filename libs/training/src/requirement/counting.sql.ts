import { statement } from '#persistence';

/** Locked, so that two completions verified at once are counted one after the other. Parameters: program, officers. */
export const lockRequirements = statement(
  'lock-training-requirements',
  `select id, officer_id, state, next_key, next_due_on, reminded_lead, reminded_on
   from training_requirement where program_id = $1 and officer_id = any ($2::uuid[]) order by id for update`,
);

/** What the obligations of officers follow from, beside the settings. Parameters: program, officers. */
export const serviceOf = statement(
  'training-service-of',
  `select o.officer_id,
     (select coalesce(json_agg(json_build_object('from', s.starts_on, 'last', s.ends_on)), '[]')
      from training_service s where s.program_id = $1 and s.officer_id = o.officer_id) as served,
     (select coalesce(json_agg(json_build_object('from', l.starts_on, 'until', l.returned_on)), '[]')
      from training_leave l where l.program_id = $1 and l.officer_id = o.officer_id) as leave,
     (select coalesce(json_agg(json_build_object('key', n.key, 'dueOn', n.due_on, 'reason', n.reason)
                               order by n.given_at, n.id), '[]')
      from training_leniency n where n.program_id = $1 and n.officer_id = o.officer_id) as leniencies
   from unnest($2::uuid[]) o (officer_id)`,
);

export const additionalTraining = statement(
  'additional-training',
  `select id, title, source, hours::float8 as hours, every_year, within_days, course_id, effective_on, retired_on
   from additional_training where program_id = $1 order by id`,
);

/** What officers have completed, verified or not. Parameters: program, officers. */
export const completionsOf = statement(
  'training-completions-of',
  `select c.officer_id, c.id, c.course_id, k.level, (k.hours * 100)::int as course_hundredths, c.completed_on as "on",
          ((c.hours + case when c.made_up_on is null then 0 else c.excused_hours end) * 100)::int as hundredths,
          case c.state when 'verified' then 'verified' else 'claimed' end as certainty,
          case when k.expires_after_months is not null
            then (c.completed_on + make_interval(months => k.expires_after_months))::date end as expires_on
   from training_credit c join course k on k.id = c.course_id
   where c.program_id = $1 and c.officer_id = any ($2::uuid[]) and c.state <> 'refused'`,
);

/** Of those who never served nothing is to be counted. */
export const nothingToCount = statement(
  'training-nothing-to-count',
  `update training_requirement set counted_with = $2 where id = any ($1::uuid[])`,
);

/** Writes how officers stand, for all of them at once. */
export const keepStandings = statement(
  'keep-training-standings',
  `update training_requirement r
   set standings = k.standings, next_key = k."nextKey", next_title = k."nextTitle", next_due_on = k."nextDueOn",
       reaches = k.reaches, look_on = k."lookOn", reminded_lead = k."remindedLead", reminded_on = k."remindedOn",
       counted_with = $2
   from jsonb_to_recordset($1::jsonb) as k (id uuid, standings jsonb, "nextKey" text, "nextTitle" text,
     "nextDueOn" date, reaches boolean, "lookOn" date, "remindedLead" int, "remindedOn" date)
   where r.id = k.id`,
);
