import { statement } from '#persistence';
import type { Seat } from '../panel/panelist.js';
import type { HandedInScorecard, WeightedQuestion } from './ranking-input.js';

export interface ScoresRow {
  state: string;
  campusId: string;
  panel: string[];
  /** Who declared a conflict of interest with one of the candidates. */
  conflicted: string[];
  openInterviews: number;
  questions: WeightedQuestion[];
  candidates: { id: string; name: string }[];
  scorecards: (HandedInScorecard & { name: string; seat: Seat })[];
}

/**
 * What a vacancy's ranking is made of, in one read. The sheets are those that the database shows: none of an interview
 * of which a scorecard is still due.
 */
export const readScores = statement(
  'read-scores',
  `select v.state, v.campus_id,
     array(select p.person_id from panelist p where p.program_id = $1 and p.vacancy_id = v.id) as panel,
     array(select p.person_id from panelist p join conflict_declaration d on d.panelist_id = p.id
           where p.program_id = $1 and p.vacancy_id = v.id and d.conflict) as conflicted,
     (select count(*) from interview i where i.program_id = $1 and i.vacancy_id = v.id
        and i.state not in ('scored', 'called_off')) as open_interviews,
     coalesce((select k.questions from interview_kit k where k.id = v.interview_kit_id), '[]') as questions,
     (select coalesce(json_agg(json_build_object('id', i.expression_id, 'name', officer.name)), '[]')
      from interview i join person officer on officer.id = i.officer_id
      where i.program_id = $1 and i.vacancy_id = v.id and i.state <> 'called_off') as candidates,
     (select coalesce(json_agg(json_build_object('candidateId', i.expression_id, 'panelistId', s.panelist_id,
        'name', rater.name, 'seat', p.seat, 'scores', t.scores)), '[]')
      from scorecard s
      join interview i on i.id = s.interview_id and i.state <> 'called_off'
      join panelist p on p.id = s.panelist_id
      join person rater on rater.id = s.person_id
      join score_sheet t on t.scorecard_id = s.id
      where s.program_id = $1 and s.vacancy_id = v.id and s.state = 'handed_in') as scorecards
   from vacancy v where v.id = $2`,
);
