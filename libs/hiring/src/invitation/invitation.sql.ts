import { statement } from '#persistence';

const invitations = `
  select n.id, n.program_id, n.state, n.version, n.interview_id, i.state as interview_state, i.vacancy_id,
         campus.name as campus_name, officer.name as officer_name, n.person_id, person.name as person_name,
         n.panelist_id, i.starts_at, i.ends_at, i.place, n.answer_by, n.reason
  from invitation n
  join interview i on i.id = n.interview_id
  join vacancy v on v.id = i.vacancy_id
  join campus on campus.id = v.campus_id
  join person officer on officer.id = i.officer_id
  join person on person.id = n.person_id`;

export const invitationFacts = statement('invitation-facts', `${invitations} where n.id = any ($1::uuid[])`);

/** The candidate and every member of the panel who has declared and has no conflict. */
export const insertInvitations = statement(
  'insert-invitations',
  `insert into invitation (program_id, interview_id, person_id, panelist_id, answer_by, sent_at)
   select i.program_id, i.id, who.person_id, who.panelist_id, $2, $3
   from interview i
   cross join lateral (
     select i.officer_id as person_id, null::uuid as panelist_id
     union all
     select p.person_id, p.id from panelist p
     join conflict_declaration d on d.panelist_id = p.id and d.interview_id = i.id and not d.conflict
     where p.program_id = i.program_id and p.vacancy_id = i.vacancy_id and p.state <> 'left'
   ) who
   where i.id = $1 returning id, person_id`,
);

/** With $2 also those that were declined: at another time whoever could not come is asked again. */
export const openInvitationsOfInterviews = statement(
  'open-invitations-of-interviews',
  `select id from invitation
   where interview_id = any ($1::uuid[]) and (state in ('sent', 'accepted') or ($2 and state = 'declined'))`,
);

/**
 * How the answers to an interview stand: the candidate's, how many have not answered, and whether those who come or
 * have not answered still are a panel.
 */
export const answersOfInterview = statement(
  'answers-of-interview',
  `select i.id,
          (select n.state from invitation n where n.interview_id = i.id and n.panelist_id is null and n.state <> 'ended')
            as candidate,
          count(n.id) filter (where n.state = 'sent') as unanswered,
          coalesce(bool_or(p.seat = 'campus'), false) and coalesce(bool_or(p.seat = 'agency'), false) as is_a_panel
   from interview i
   left join invitation n on n.interview_id = i.id and n.state in ('sent', 'accepted')
   left join panelist p on p.id = n.panelist_id
   where i.id = any ($1::uuid[]) group by i.id`,
);

/** Once an interview has begun nobody is waited for any more. */
export const unansweredInvitations = statement(
  'unanswered-invitations',
  `select id from invitation where interview_id = any ($1::uuid[]) and state = 'sent'`,
);

/** One's own invitations to the interviews. */
export const ownInvitations = statement(
  'own-invitations',
  `${invitations} where n.interview_id = any ($1::uuid[]) and n.person_id = $2 and n.state <> 'ended'`,
);
