import { statement } from '#persistence';

/** What the program asks beside the law, the newest first; a program has a handful. */
export const listAdditional = statement(
  'list-additional-training',
  `select a.id, a.title, a.source, a.hours::float8 as hours, a.every_year, a.within_days, k.title as course_title, a.joint,
          a.effective_on, a.retired_on, p.name as created_by_name
   from additional_training a
   join person p on p.id = a.created_by
   left join course k on k.id = a.course_id
   where a.program_id = $1 order by a.id desc limit 200`,
);

export const insertAdditional = statement(
  'insert-additional-training',
  `insert into additional_training (id, program_id, title, source, hours, every_year, within_days, course_id, joint,
                                    effective_on, created_by, created_at)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
);

export const retireAdditional = statement(
  'retire-additional-training',
  `update additional_training set retired_on = $3 where program_id = $1 and id = $2 and effective_on <= $3 returning title`,
);

/** All of them are counted anew, by the worker. */
export const toBeCounted = statement(
  'training-to-be-counted',
  `update training_requirement set counted_with = null where program_id = $1 and state <> 'ended'`,
);
