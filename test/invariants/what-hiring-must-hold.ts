/** What must never be so in the second half of hiring, whatever anybody does, as the database has it. */
export const brokenInHiring = (now: Date): Record<string, string> => ({
  'somebody in the process who did not volunteer in person (23)': `
    select p.part as what
    from (select 'interviewed' as part, expression_id, officer_id from interview
          union all select 'selected', expression_id, officer_id from selection_place
          union all select 'offered', expression_id, officer_id from offer) p
    where not exists (select from expression x join audit_entry a
      on a.program_id = x.program_id and a.case_id = x.id and a.entry ->> 'action' = 'open'
      where x.id = p.expression_id and x.officer_id = p.officer_id and a.entry ->> 'whoId' = p.officer_id::text)`,
  'somebody in the process whose verified service is too short (24)': `
    select x.state as what from expression x join vacancy v on v.id = x.vacancy_id
    where x.state in ('eligible', 'ranked', 'offered') and v.minimum_service_years * 365 > (
      select coalesce(sum(upper(held) - lower(held)), 0) from unnest((
        select range_agg(daterange(s.started_on, least(coalesce(s.ended_on, v.closes_on), v.closes_on), '[]'))
        from service_interval s
        where s.officer_id = x.officer_id and s.status = 'verified' and s.started_on <= v.closes_on)) held)`,
  'somebody selected whom the campus did not score, or on whom the school had no say (27)': `
    select 'place ' || p.place as what from selection_place p
    where not exists (select from scorecard s join interview i on i.id = s.interview_id
                      join panelist m on m.id = s.panelist_id
                      where i.expression_id = p.expression_id and s.state = 'handed_in' and m.seat = 'campus')
       or not exists (select from recommendation r where r.expression_id = p.expression_id
                      and r.state in ('recommends', 'accepts', 'objects') and r.given_by is not null)`,
  'an offer against the objection of the school that the head did not approve': `
    select o.state as what from offer o join selection s on s.id = o.selection_id
    where s.against_objection and s.approved_by is null`,
  'more than one offer of a vacancy that is or can be accepted': `
    select count(*) || ' offers' as what from offer where state in ('open', 'accepted')
    group by vacancy_id having count(*) > 1`,
  'a vacancy that stands otherwise than its offers': `
    select v.state as what from vacancy v
    where (v.state = 'offered') <> exists (select from offer o where o.vacancy_id = v.id and o.state = 'open')
       or (v.state = 'filled') <> exists (select from offer o where o.vacancy_id = v.id and o.state = 'accepted')`,
  'an officer who stands otherwise than their offer': `
    select o.state || ' and ' || x.state as what from offer o join expression x on x.id = o.expression_id
    where (o.state = 'open' and x.state <> 'offered') or (o.state = 'accepted' and x.state <> 'appointed')
    union all
    select x.state from expression x where x.state = 'offered'
      and not exists (select from offer o where o.expression_id = x.id and o.state = 'open')`,
  'an accepted offer without its assignment': `
    select 'assignment' as what from offer o left join assignment a on a.id = o.assignment_id
    where o.state = 'accepted' and (a.id is null or a.officer_id <> o.officer_id or a.starts_on <> o.starts_on)`,
  'a school that is asked about somebody who is not in the process': `
    select x.state as what from recommendation r join expression x on x.id = r.expression_id
    where r.state = 'asked' and x.state <> 'ranked'`,
  'a scorecard that is due from who may not score': `
    select m.state as what from scorecard s join panelist m on m.id = s.panelist_id
    where s.state = 'due' and (m.state = 'left' or not exists (select from conflict_declaration d
      where d.panelist_id = m.id and d.interview_id = s.interview_id and not d.conflict))`,
  'an interview that stands otherwise than its scorecards': `
    select i.state || ' with ' || c.due || ' due, ' || c.given || ' in' as what
    from interview i
    cross join lateral (select count(*) filter (where s.state = 'due') as due,
      count(*) filter (where s.state = 'handed_in') as given from scorecard s where s.interview_id = i.id) c
    where (i.state = 'under_way' and c.due = 0 and c.given > 0) or (i.state = 'scored' and (c.due > 0 or c.given = 0))
       or (i.state <> 'under_way' and c.due > 0)`,
  'a scorecard that changed silently after it was handed in': `
    select 'sheet' as what from scorecard s left join score_sheet t on t.scorecard_id = s.id
    where s.state = 'handed_in' and (t.saved_at is null or t.saved_at <> coalesce(
      (select max(f.replaced_at) from former_score_sheet f where f.scorecard_id = s.id), s.handed_in_at))`,
  'an invitation that waits for an answer to an interview that has begun or does not take place': `
    select i.state as what from invitation n join interview i on i.id = n.interview_id
    where n.state = 'sent' and i.state not in ('proposed', 'confirmed')`,
  'an interview that stands although who is needed does not come': `
    select i.state as what from interview i
    where i.state in ('proposed', 'confirmed') and not exists (select from invitation n
      where n.interview_id = i.id and n.panelist_id is null and n.state in ('sent', 'accepted'))`,
  'an entry in the calendar of who does not come': `
    select i.state as what from appointment a join interview i on i.id = a.case_id
    where a.cancelled_at is null and a.ends_at > '${now.toISOString()}' and (i.state in ('to_schedule', 'called_off')
      or (i.state in ('proposed', 'confirmed') and not exists (select from invitation n
          where n.interview_id = i.id and n.person_id = a.person_id and n.state in ('sent', 'accepted'))))`,
  'a panel, or somebody in the process, of a vacancy that is over': `
    select m.state as what from panelist m join vacancy v on v.id = m.vacancy_id
    where v.state in ('filled', 'cancelled', 'reposted') and m.state <> 'left'
    union all
    select x.state from expression x join vacancy v on v.id = x.vacancy_id
    where v.state = 'filled' and x.state in ('expressed', 'awaiting_history', 'eligible', 'ranked', 'offered')`,
});
