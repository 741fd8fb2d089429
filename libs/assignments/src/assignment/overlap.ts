import { dayInWords } from '#calendar';

/** One of an officer's assignments. Days are 'YYYY-MM-DD'; without a last day it goes on until further notice. */
export interface HeldAssignment {
  id: string;
  campusName: string;
  state: string;
  startsOn: string;
  endsOn: string | null;
}

/**
 * For the facts of a case about an officer: all their assignments that were not cancelled, as a list of
 * `HeldAssignment`. Both parameters are columns: `overlappingAssignments('offer.program_id', 'offer.officer_id')`.
 */
export const overlappingAssignments = (program: string, officer: string): string => `
  (select coalesce(jsonb_agg(jsonb_build_object('id', held.id, 'campusName', held_at.name, 'state', held.state,
                     'startsOn', held.starts_on, 'endsOn', held.ends_on) order by held.starts_on), '[]')
   from assignment held join campus held_at on held_at.id = held.campus_id
   where held.program_id = ${program} and held.officer_id = ${officer} and held.state <> 'cancelled')`;

/** Standard 9: why the officer cannot serve on another campus from the day on, in a sentence; null where they can. */
export function overlapRefusal(officerName: string, held: HeldAssignment[], startsOn: string): string | null {
  const inTheWay = held.find(({ endsOn }) => endsOn === null || endsOn >= startsOn);
  if (!inTheWay) return null;
  const { campusName, endsOn } = inTheWay;
  if (inTheWay.startsOn > startsOn)
    return `${officerName} is to serve at ${campusName} from ${dayInWords(inTheWay.startsOn)} on, and an officer serves one campus at a time (standard 9).`;
  return endsOn === null
    ? `${officerName} serves at ${campusName} until further notice, and an officer serves one campus at a time (standard 9). Set the last day there first.`
    : `${officerName} serves at ${campusName} until ${dayInWords(endsOn)}. Choose a start after that day: an officer serves one campus at a time (standard 9).`;
}
