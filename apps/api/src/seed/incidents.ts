import type { Actor } from '#access';
import { IncidentService } from '#incidents';
import { type Database, statement } from '#persistence';
import type { Bluegrass } from './bluegrass.js';
import { Stage } from './hiring/stage.js';

const seedCover = statement(
  'seed-incident-cover',
  `insert into incident_cover (program_id, campus_id, officer_id, named_by, since) values ($1, $2, $3, $4, $5)`,
);
const seedReporter = statement(
  'seed-incident-reporter',
  `insert into incident_reporter (program_id, campus_id, person_id, named_by, since) values ($1, $2, $3, $4, $5)`,
);

const woodland = 'Woodland Middle School';
const technical = 'Bluegrass Career and Technical Center';

/** Puts incidents into the demo: one that waits for an officer, some under way, some over. */
export async function seedIncidents(database: Database, demo: Bluegrass): Promise<void> {
  const stage = new Stage(database, demo);
  await nameThoseAsked(stage);
  await aClosedTheft(stage);
  await aFightHandedBack(stage, -9, true);
  await aSubstanceUnderInvestigation(stage);
  await aFightHandedBack(stage, -1, false);
  await damageJustReported(stage);
}

async function nameThoseAsked(stage: Stage): Promise<void> {
  const { database, demo, clock } = stage;
  await stage.goTo(-60, 9);
  const captain = stage.actor('Thomas Greer', 'supervisor');
  const principal = stage.actor('Patrick Doyle', 'administrator');
  const officer = (name: string) => stage.actor(name, 'officer').personId;
  const campus = (name: string) => demo.campusIds.get(name)!;
  const cover: [string | null, string][] = [
    [null, officer('Yolanda Price')],
    [campus(woodland), officer('Emily Sizemore')],
    [campus(technical), officer('Sarah Whitaker')],
  ];
  await database.transact(captain, async (tx) => {
    for (const [campusId, officerId] of cover)
      await tx.run(seedCover, [demo.programId, campusId, officerId, captain.personId, clock.now()]);
    const teacher = stage.actor('Hector Alvarez', 'staff').personId;
    await tx.run(seedReporter, [demo.programId, campus(woodland), teacher, principal.personId, clock.now()]);
  });
}

interface Report {
  by: Actor;
  campus: string;
  offence: string;
  place: string;
  what: string;
  done?: string;
  who?: string;
}

/** Reports at the present of the stage what happened twenty minutes before. */
async function reported(stage: Stage, { by, campus, who, ...told }: Report): Promise<string> {
  const happenedAt = new Date(stage.clock.now().getTime() - 20 * 60_000).toISOString();
  const people = who ? [{ kind: 'student' as const, part: 'involved' as const, reference: who }] : [];
  const campusId = stage.demo.campusIds.get(campus)!;
  const body = { ...told, campusId, happenedAt, people, placeKind: 'on campus' as const, goingOn: false };
  return (await incidents(stage).notify(by, body)).id;
}

async function aClosedTheft(stage: Stage): Promise<void> {
  const mendoza = stage.actor('Carlos Mendoza', 'officer');
  await stage.goTo(-14, 10);
  const id = await reported(stage, {
    by: stage.actor('Patrick Doyle', 'administrator'),
    campus: woodland,
    offence: 'theft',
    place: 'Band room',
    what: 'Two tablets are missing from the locked cabinet since yesterday’s rehearsal.',
    done: 'The cabinet was left as it was found.',
  });
  await stage.goTo(-14, 10.15);
  await incidents(stage).take(mendoza, id, 'acknowledge');
  await stage.goTo(-14, 13);
  await incidents(stage).take(mendoza, id, 'triage', { kind: 'criminal' });
  await stage.goTo(-10, 11);
  await incidents(stage).take(mendoza, id, 'progress', { progress: 'with the prosecutor' });
  await stage.goTo(-8, 15);
  const outcomeWords = 'Both tablets are back; the family agreed to a diversion program.';
  await incidents(stage).take(mendoza, id, 'close', { outcome: 'diverted', outcomeWords });
}

async function aFightHandedBack(stage: Stage, day: number, accepted: boolean): Promise<void> {
  const mendoza = stage.actor('Carlos Mendoza', 'officer');
  const principal = stage.actor('Patrick Doyle', 'administrator');
  await stage.goTo(day, 12);
  const id = await reported(stage, {
    by: stage.actor('Hector Alvarez', 'staff'),
    campus: woodland,
    offence: 'assault-simple',
    place: accepted ? 'Cafeteria' : 'Bus loop',
    what: 'Two students shoved each other in the line. Nobody was hurt.',
    done: 'They were separated and their families were called.',
    who: accepted ? 'K. M., grade 7' : 'T. R., grade 8',
  });
  await stage.goTo(day, 12.2);
  await incidents(stage).take(mendoza, id, 'acknowledge');
  await stage.goTo(day, 14);
  const reason = 'A shoving match without injury or threat: a matter for the school’s own code of conduct.';
  await incidents(stage).take(mendoza, id, 'return', { reason });
  if (!accepted) return;
  await stage.goTo(day + 1, 9);
  await incidents(stage).take(principal, id, 'accept');
}

async function aSubstanceUnderInvestigation(stage: Stage): Promise<void> {
  const okafor = stage.actor('Michael Okafor', 'officer');
  await stage.goTo(-3, 9);
  const id = await reported(stage, {
    by: stage.actor('Laura Kessler', 'administrator'),
    campus: technical,
    offence: 'controlled-substance',
    place: 'Auto shop, lockers',
    what: 'A teacher found a bag with a white powder in a locker that was open.',
    done: 'The lockers are closed off.',
    who: 'B. W., grade 11',
  });
  await stage.goTo(-3, 9.1);
  await incidents(stage).take(okafor, id, 'acknowledge');
  await stage.goTo(-3, 11);
  await incidents(stage).take(okafor, id, 'triage', { kind: 'criminal' });
  await stage.goTo(-2, 15);
  await incidents(stage).take(okafor, id, 'progress', { progress: 'waiting for evidence' });
}

async function damageJustReported(stage: Stage): Promise<void> {
  stage.clock.moveTo(stage.demo.now);
  await reported(stage, {
    by: stage.actor('Laura Kessler', 'administrator'),
    campus: technical,
    offence: 'property-damage',
    place: 'Parking lot B',
    what: 'The windows of two cars were broken during the second block.',
    done: 'The owners were told not to touch anything.',
  });
}

const incidents = ({ database, cases }: Stage) => new IncidentService(database, cases);
