import { statement } from '#persistence';

const columns = `
  kit.id, kit.program_id, kit.state, kit.version, kit.number, kit.title, creator.name as created_by_name, kit.created_at,
  putter.name as put_into_service_by_name, kit.put_into_service_at`;

const people = `
  left join person creator on creator.id = kit.created_by left join person putter on putter.id = kit.put_into_service_by`;

export const interviewKitFacts = statement(
  'interview-kit-facts',
  `select ${columns}, kit.questions,
          (select other.id from interview_kit other
           where other.program_id = kit.program_id and other.state = 'in_service' and other.id <> kit.id) as other_in_service_id
   from interview_kit kit ${people}
   where kit.id = any ($1::uuid[])`,
);

/** A page of a program's kits, newest first, without the questions. */
export const listInterviewKits = statement(
  'list-interview-kits',
  `select ${columns}, jsonb_array_length(kit.questions) as question_count
   from interview_kit kit ${people}
   where kit.program_id = $1 and ($2::integer is null or kit.number < $2)
   order by kit.number desc limit $3`,
);

export const kitInService = statement(
  'interview-kit-in-service',
  `select id, title, questions from interview_kit where program_id = $1 and state = 'in_service'`,
);

/** The kit in service and the draft: two rows at the most. */
export const kitsInUse = statement(
  'interview-kits-in-use',
  `select id, program_id, state, version, number, title, questions, put_into_service_at from interview_kit
   where program_id = $1 and state in ('in_service', 'draft')`,
);

export const kitInDraft = statement(
  'interview-kit-in-draft',
  `select number from interview_kit where program_id = $1 and state = 'draft'`,
);

/** Whoever begins a kit or puts one into service does so alone in the program, until the transaction ends. */
export const lockKits = statement(
  'lock-interview-kits',
  `select pg_advisory_xact_lock(hashtextextended('interview_kit ' || $1::text, 0))`,
);

/** A kit with the next number; with $6 it is put into service at once, by nobody. */
export const insertInterviewKit = statement(
  'insert-interview-kit',
  `insert into interview_kit (id, program_id, state, number, title, questions, created_by, created_at, put_into_service_at)
   select $1, $2, case when $6 then 'in_service' else 'draft' end,
          coalesce((select max(number) from interview_kit where program_id = $2), 0) + 1, $3, $4::jsonb, $5, $7::timestamptz,
          case when $6 then $7::timestamptz end`,
);
