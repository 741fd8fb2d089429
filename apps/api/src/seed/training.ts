import { type Database, statement } from '#persistence';
import { CreditService } from '#training';
import type { Bluegrass } from './bluegrass.js';
import { Stage } from './hiring/stage.js';

const courseOfLevel = statement(
  'seed-course-of-level',
  `select id, hours::float8 as hours from course where program_id = $1 and level = $2 and retired_at is null
   order by title limit 1`,
);

/** What SROs of the demo have completed elsewhere: verified, waiting to be verified, and refused. */
export async function seedTraining(database: Database, demo: Bluegrass): Promise<void> {
  const stage = new Stage(database, demo);
  const credits = new CreditService(database, stage.cases);
  const captain = stage.actor('Thomas Greer', 'supervisor');
  const handedIn = async (
    name: string,
    level: string,
    day: number,
    completed: { hours: number; excusedHours?: number },
  ) => {
    const officer = stage.actor(name, 'officer');
    const [course] = await database.read<{ id: string }>(officer, courseOfLevel, [demo.programId, level]);
    const completedOn = await stage.day(day);
    await stage.goTo(day + 1, 11);
    return credits.handIn(officer, officer.personId, { courseId: course!.id, completedOn, ...completed });
  };
  const first = await handedIn('Michael Okafor', 'sro-1', -50, { hours: 40 });
  await stage.goTo(-48, 9);
  await credits.take(captain, first.id, 'verify');
  await handedIn('Carlos Mendoza', 'sro-1', -12, { hours: 36, excusedHours: 4 });
  const short = await handedIn('Sarah Whitaker', 'in-service', -5, { hours: 1 });
  await stage.goTo(-3, 9);
  await credits.take(captain, short.id, 'refuse', {
    reason: 'The certificate is of another officer. Please hand in yours.',
  });
}
