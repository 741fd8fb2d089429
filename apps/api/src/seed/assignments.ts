import { assignmentLifecycle, followUpLifecycle, openAssignment } from '#assignments';
import { type Database, statement } from '#persistence';
import type { Bluegrass } from './bluegrass.js';
import { Stage } from './hiring/stage.js';

/** Days are business days before or after today. */
interface Start {
  officer: string;
  campus: string;
  principal: string;
  supervisor: string;
  starts: number;
  /** What of the start is done, with what was noted. */
  done: Partial<Record<'office-space' | 'introduction' | 'procedures' | 'uniform', string>>;
}

const followUpByKind = statement(
  'seed-follow-up-by-kind',
  `select id from follow_up where assignment_id = $1 and kind = $2`,
);

const everything = {
  'office-space': 'Room 118, beside the counselors, with a door that closes.',
  introduction: 'At the assembly of each grade, and at the first faculty meeting.',
  procedures: 'Read with the sergeant on the first day.',
  uniform: 'Modified uniform, radio and body camera handed out.',
};

/** Puts SROs on some of the campuses of the demo: at home there, just begun, about to begin, and about to leave. */
export async function seedAssignments(database: Database, demo: Bluegrass): Promise<void> {
  const stage = new Stage(database, demo);
  await aStart(stage, {
    officer: 'Michael Okafor',
    campus: 'Bluegrass Career and Technical Center',
    principal: 'Laura Kessler',
    supervisor: 'Thomas Greer',
    starts: -80,
    done: everything,
  });
  const leaving = await aStart(stage, {
    officer: 'Carlos Mendoza',
    campus: 'Woodland Middle School',
    principal: 'Patrick Doyle',
    supervisor: 'Thomas Greer',
    starts: -90,
    done: everything,
  });
  await aStart(stage, {
    officer: 'Sarah Whitaker',
    campus: 'Harvest Hill Elementary School',
    principal: 'Deborah Stamper',
    supervisor: 'Thomas Greer',
    starts: -7,
    done: { 'office-space': 'The former speech room, 12.', procedures: '' },
  });
  await aStart(stage, {
    officer: 'Keisha Barnes',
    campus: 'Old Mill Elementary School',
    principal: 'Isaiah Brooks',
    supervisor: 'Robert Caudill',
    starts: 6,
    done: { 'office-space': 'Room 3, next to the front office.' },
  });
  await stage.goTo(-2, 10);
  const hr = stage.actor('Denise Holloway', 'hr');
  const ending = { endsOn: await stage.day(18), reason: 'Promoted to sergeant in Investigations.' };
  await database.transact(hr, (tx) => stage.cases.take(tx, hr, assignmentLifecycle, leaving, 'end', ending));
}

async function aStart(stage: Stage, start: Start): Promise<string> {
  const { database, cases, demo } = stage;
  const hr = stage.actor('Denise Holloway', 'hr');
  const startsOn = await stage.day(start.starts);
  await stage.goTo(Math.min(start.starts - 8, -3), 11);
  const id = await database.transact(hr, (tx) =>
    openAssignment(tx, cases.consequences(tx, hr), {
      programId: demo.programId,
      officerId: stage.actor(start.officer, 'officer').personId,
      campusId: demo.campusIds.get(start.campus)!,
      startsOn,
      createdBy: hr.personId,
    }),
  );
  if (start.starts < 0) await begin(stage, id, start.starts);
  for (const [kind, note] of Object.entries(start.done)) await complete(stage, id, start, kind, note);
  return id;
}

async function begin(stage: Stage, id: string, starts: number): Promise<void> {
  const { database, cases, demo } = stage;
  await stage.goTo(starts, 0);
  await database.transact({ programId: demo.programId }, (tx) =>
    cases.takeAll(tx, assignmentLifecycle, [id], 'begin', { programId: demo.programId }),
  );
}

async function complete(stage: Stage, assignmentId: string, start: Start, kind: string, note: string): Promise<void> {
  const { officer, principal, supervisor } = start;
  const doneOn = await stage.goTo(Math.min(start.starts + 2, -1), 14);
  const who =
    kind === 'procedures'
      ? stage.actor(officer, 'officer')
      : kind === 'uniform'
        ? stage.actor(supervisor, 'supervisor')
        : stage.actor(principal, 'administrator');
  const [followUp] = await stage.database.read<{ id: string }>(who, followUpByKind, [assignmentId, kind]);
  await stage.database.transact(who, (tx) =>
    stage.cases.take(tx, who, followUpLifecycle, followUp!.id, 'complete', { note, doneOn }),
  );
}
