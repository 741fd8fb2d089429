import { statement } from '#persistence';

/** The columns of a course `c` as a `Course`, for whoever shows one. */
const courses = `
  select c.id, c.version, c.title, c.provider, c.provider_number, c.hours::float8 as hours, c.level, c.open_to_schools,
         c.expires_after_months, c.retired_at,
         (select count(*) from training_session s
          where s.program_id = c.program_id and s.course_id = c.id and s.state = 'scheduled') as sessions_ahead
  from course c`;

export const courseOfProgram = statement('course-of-program', `${courses} where c.program_id = $1 and c.id = $2`);

/** Held until the transaction ends, so that nobody schedules a session of a course that is just being retired. */
export const holdCourse = statement(
  'hold-course',
  `select id from course where program_id = $1 and id = $2 for update`,
);

/**
 * A page of the catalogue by title. Parameters: program, after title and id, level or null, part of title, provider or
 * number or null, whether the retired ones are meant, whether only those open to schools, limit.
 */
export const listCourses = statement(
  'list-courses',
  `${courses}
   where c.program_id = $1 and (c.title, c.id) > ($2, $3::uuid) and ($4::text is null or c.level = $4)
     and ($5::text is null or c.title || ' ' || c.provider || ' ' || c.provider_number ilike '%' || $5 || '%')
     and (c.retired_at is not null) = $6 and (not $7 or c.open_to_schools)
   order by c.title, c.id limit $8`,
);

export const insertCourse = statement(
  'insert-course',
  `insert into course (id, program_id, title, provider, provider_number, hours, level, open_to_schools,
                       expires_after_months)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
);

export const changeCourse = statement(
  'change-course',
  `update course set version = version + 1, title = $3, provider = $4, provider_number = $5, hours = $6, level = $7,
          open_to_schools = $8, expires_after_months = $9
   where program_id = $1 and id = $2`,
);

export const retireCourse = statement(
  'retire-course',
  `update course set version = version + 1, retired_at = $3 where program_id = $1 and id = $2`,
);
