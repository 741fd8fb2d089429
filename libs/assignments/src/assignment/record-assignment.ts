import { Injectable } from '@nestjs/common';
import { type Actor } from '#access';
import { dayInWords } from '#calendar';
import { Cases, type Moment } from '#lifecycle';
import { Database } from '#persistence';
import { type FieldError, invalid, notNow } from '#problems';
import type { Assignment } from './assignment.js';
import type { AssignmentDto, RecordAssignmentDto } from './assignment.dto.js';
import { assignmentFacts, whoWouldServe } from './assignment.sql.js';
import { assignmentView } from './assignment.view.js';
import { openAssignment } from './open-assignment.js';
import { type HeldAssignment, overlapRefusal } from './overlap.js';

interface WouldServe {
  officerName: string | null;
  swornOn: string | null;
  leftOn: string | null;
  campusName: string | null;
  held: HeldAssignment[];
}

/** A program begins with officers who serve on their campuses already: HR records since when. */
@Injectable()
export class RecordAssignment {
  constructor(
    private readonly database: Database,
    private readonly cases: Cases,
  ) {}

  servesAlready(actor: Actor, { officerId, campusId, startsOn }: RecordAssignmentDto): Promise<AssignmentDto> {
    return this.database.transact(actor, async (tx) => {
      const consequences = this.cases.consequences(tx, actor);
      const [who] = await tx.run<WouldServe>(whoWouldServe, [actor.programId, officerId, campusId]);
      const faults = faultsOf(who!, startsOn, await consequences.moment());
      if (faults.length > 0) throw invalid(faults);
      const overlap = overlapRefusal(who!.officerName!, who!.held, startsOn);
      if (overlap) throw notNow(overlap, 'overlaps');
      const { programId, personId: createdBy } = actor;
      const assignment = { programId, officerId, campusId, startsOn, createdBy, how: 'served before' } as const;
      const id = await openAssignment(tx, consequences, assignment);
      const [facts] = await tx.run<Assignment>(assignmentFacts, [[id]]);
      return assignmentView(facts!, actor);
    });
  }
}

/** A day before the oath is no service as an SRO; one ahead is what an offer is for. */
function faultsOf(who: WouldServe, startsOn: string, { now, settings }: Moment): FieldError[] {
  const { officerName, swornOn, leftOn, campusName } = who;
  const faults: FieldError[] = [];
  const say = (field: string, message: string) => faults.push({ field, message });
  if (officerName === null) say('officerId', 'There is no such officer in the agency.');
  else if (leftOn !== null) say('officerId', `${officerName} has left the agency.`);
  else if (swornOn === null) say('officerId', `${officerName} is not sworn yet, and an SRO is a sworn officer.`);
  if (campusName === null) say('campusId', 'There is no such campus in the district.');
  if (startsOn > settings.calendar.dayOf(now))
    say(
      'startsOn',
      'This day is ahead. Only service that has begun is recorded; a start that is to come needs an offer.',
    );
  else if (swornOn !== null && startsOn < swornOn)
    say('startsOn', `${officerName} was sworn on ${dayInWords(swornOn)}. Choose that day or a later one.`);
  return faults;
}
