import { Temporal } from 'temporal-polyfill';
import { v7 as uuid } from 'uuid';
import { hashPassword } from '#access';
import type { Clock, Database } from '#persistence';
import { asOwner } from '../begin-program/as-owner.js';
import { seedAssignments } from './assignments.js';
import { type Bluegrass, bluegrassTimeZone, seedBluegrass, signIns } from './bluegrass.js';
import { seedCourses } from './courses.js';
import { seedIncidents } from './incidents.js';
import { seedEvaluationForm } from './evaluations/evaluation-form.js';
import { seedHiring } from './hiring.js';
import { seedRiverbend } from './riverbend.js';
import { seedTraining } from './training.js';
import { anyProgram, knownAddresses, lockSeed, setPasswords } from './seed.sql.js';

/** The one password of everybody in the demo. It opens made-up people alone. */
const password = 'bluegrass-demo';

export interface SignIn {
  role: string;
  name: string;
  email: string;
  password: string;
}

/**
 * Makes the demo programs in one transaction, as the owner of the tables; does nothing where there is a program
 * already. `withCases` adds what the product's own actions make: SROs on campuses, incidents, training, vacancies, postings, officers who volunteered. Gives whom to sign in as for each role; nobody where the demo is not what is there.
 */
export async function seedDemo(ownerUrl: string, clock: Clock, { withCases = false } = {}): Promise<SignIn[]> {
  return asOwner(ownerUrl, async (database) => {
    const bluegrass = await seedOnce(database, clock.now());
    if (bluegrass && withCases) {
      await seedAssignments(database, bluegrass);
      await seedHiring(database, bluegrass);
      await seedCourses(database, bluegrass);
      await seedTraining(database, bluegrass);
      await seedIncidents(database, bluegrass);
      await seedEvaluationForm(database, bluegrass);
    }
    const known = await database.readGlobal<{ email: string }>(knownAddresses, [signIns.map(({ email }) => email)]);
    const emails = new Set(known.map(({ email }) => email));
    return signIns.filter(({ email }) => emails.has(email)).map((signIn) => ({ ...signIn, password }));
  });
}

async function seedOnce(database: Database, now: Date): Promise<Bluegrass | null> {
  const programId = uuid();
  return database.transact({ programId }, async (tx) => {
    await tx.run(lockSeed);
    const [program] = await tx.run<{ found: boolean }>(anyProgram);
    if (program?.found) return null;
    const today = dayIn(bluegrassTimeZone, now);
    const bluegrass = await seedBluegrass(tx, programId, today, now);
    const riverbend = await seedRiverbend(tx, uuid(), today);
    await tx.run(setPasswords, [await hashPassword(password), [...bluegrass.personIds.values(), ...riverbend]]);
    return bluegrass;
  });
}

const dayIn = (timeZone: string, now: Date): string =>
  Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(timeZone).toPlainDate().toString();
