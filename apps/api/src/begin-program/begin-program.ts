import { v7 as uuid } from 'uuid';
import { inviteByIds } from '#access';
import { auditStep } from '#audit';
import type { Clock, Transaction } from '#persistence';
import { type FieldError, invalid } from '#problems';
import { accessSteps } from './access-steps.js';
import { asOwner } from './as-owner.js';
import { firstPassword } from './first-password.js';
import { addPeople, addPlace, addToAgency, idOf } from './place.js';
import type { ProgramFile } from './program-file.js';
import { lockPrograms, peopleKnown, programNamed } from './program.sql.js';
import { readProgramFile } from './read-program-file.js';

export interface BegunProgram {
  programId: string;
  name: string;
  /** Who was made, with the password to begin with, said this once and kept nowhere; null for those invited by mail. */
  newcomers: { name: string; email: string; password: string | null }[];
  /** Who was known by the address already, by the name on record; they keep it and their password. */
  known: { name: string; email: string }[];
}

type Known = { email: string; name: string; signsIn: boolean };

/**
 * Begins a program with its places and people from what a file says, as the owner of the tables: all of it, or, with
 * a Problem that names every fault, nothing. With `invite` people get a link by mail to choose their password.
 */
export async function beginProgram(
  ownerUrl: string,
  content: unknown,
  clock: Clock,
  { invite = false } = {},
): Promise<BegunProgram> {
  const file = await readProgramFile(content);
  const programId = uuid();
  return asOwner(ownerUrl, (database) =>
    database.transact({ programId }, async (tx) => {
      const known = await knownOf(tx, file);
      const people = file.people.map((person) => ({
        ...person,
        password: known.has(person.email) || invite ? undefined : firstPassword(),
      }));
      const newcomers = people.filter(({ email }) => !known.has(email));
      const personIds = await addAll(tx, programId, { ...file, people });
      await tx.runAll(accessSteps({ programId, file, personIds, now: clock.now() }));
      if (invite) await tx.run(inviteByIds, [newcomers.map(({ email }) => idOf(personIds, email)), clock.now()]);
      tx.atEnd([begunStep(programId, file, clock.now())]);
      return {
        programId,
        name: file.name,
        newcomers: newcomers.map(({ name, email, password }) => ({ name, email, password: password ?? null })),
        known: [...known.values()].map(({ name, email }) => ({ name, email })),
      };
    }),
  );
}

/** Who of the file is known here, by address; throws what stands in the program's way here. */
async function knownOf(tx: Transaction, file: ProgramFile): Promise<Map<string, Known>> {
  await tx.run(lockPrograms);
  const named = await tx.run(programNamed, [file.name]);
  const known = await tx.run<Known>(peopleKnown, [file.people.map(({ email }) => email)]);
  const byEmail = new Map(known.map((person) => [person.email, person]));
  const errors: FieldError[] = file.people.flatMap(({ email }, i) =>
    byEmail.get(email)?.signsIn === false
      ? [{ field: `people.${i}.email`, message: `${email} is known here already and cannot sign in any more.` }]
      : [],
  );
  if (named.length > 0) errors.unshift({ field: 'name', message: 'There is a program of this name here already.' });
  if (errors.length > 0) throw invalid(errors, 'The program cannot begin here as it stands.');
  return byEmail;
}

type WithPasswords = Omit<ProgramFile, 'people'> & {
  people: (ProgramFile['people'][number] & { password: string | undefined })[];
};

async function addAll(tx: Transaction, programId: string, file: WithPasswords): Promise<Map<string, string>> {
  const place = await addPlace(tx, programId, file);
  const personIds = await addPeople(tx, place, file.people);
  const officers = file.people.flatMap(({ email, officer }) =>
    officer ? [{ ...officer, personId: idOf(personIds, email), unitId: idOf(place.unitIds, officer.unit) }] : [],
  );
  const contacts = file.units.flatMap(({ name, postingContact }) =>
    postingContact ? [{ unitId: idOf(place.unitIds, name), personId: idOf(personIds, postingContact) }] : [],
  );
  await addToAgency(tx, programId, officers, contacts);
  return personIds;
}

const begunStep = (programId: string, { name, units, campuses, people }: ProgramFile, at: Date) =>
  auditStep([
    {
      caseKind: 'program',
      caseId: programId,
      action: 'begin',
      says: 'began the program',
      whoId: null,
      who: 'The owner of the database',
      at,
      after: { name, units: units.length, campuses: campuses.length, people: people.length },
    },
  ]);
