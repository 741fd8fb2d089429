import { statement } from '#persistence';

const invitations = `
  select i.id, i.program_id, i.state, i.version, i.session_id, s.state as session_state, c.title as course_title,
         c.hours::float8 as hours, s.place, s.days, s.starts_at, s.ends_at, s.run_by, i.person_id,
         person.name as person_name, i.answer_by, i.reason, inviter.name as invited_by_name, i.invited_at,
         i.attended_hours::float8 as attended_hours
  from training_invitation i
  join training_session s on s.id = i.session_id
  join course c on c.id = s.course_id
  join person on person.id = i.person_id
  join person inviter on inviter.id = i.invited_by`;

export const trainingInvitationFacts = statement(
  'training-invitation-facts',
  `${invitations} where i.id = any ($1::uuid[])`,
);

/** A page of one's own invitations, newest first. Parameters: program, person, before id, limit. */
export const trainingInvitationsOfPerson = statement(
  'training-invitations-of-person',
  `${invitations} where i.program_id = $1 and i.person_id = $2 and i.id < $3::uuid order by i.id desc limit $4`,
);

/** One's own invitations to the sessions, the latest of each last. */
export const ownTrainingInvitations = statement(
  'own-training-invitations',
  `${invitations} where i.program_id = $1 and i.person_id = $2 and i.session_id = any ($3::uuid[]) order by i.id`,
);

export const invitationsOfSession = statement(
  'training-invitations-of-session',
  `${invitations} where i.program_id = $1 and i.session_id = $2 order by i.id limit 1000`,
);

/** Only for active people of the school side; gives those who are invited now. */
export const insertTrainingInvitations = statement(
  'insert-training-invitations',
  `insert into training_invitation (id, program_id, session_id, person_id, answer_by, invited_by, invited_at)
   select distinct on (person.id) n.id, $1, $2, person.id, $4, $5, $6
   from jsonb_to_recordset($3::jsonb) as n (id uuid, "personId" uuid)
   join person on person.id = n."personId" and person.active
   join role_grant g on g.program_id = $1 and g.person_id = person.id and g.ended_at is null
     and g.role in ('administrator', 'district_administrator')
   returning id`,
);

export const sessionOfInvitation = statement(
  'session-of-training-invitation',
  `select session_id as id from training_invitation where program_id = $1 and id = $2`,
);
