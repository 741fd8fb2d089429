import { plainToInstance } from 'class-transformer';
import { validate } from 'class-validator';
import { v7 as uuid } from 'uuid';
import { clientSecret, setProvider } from '#access';
import { auditStep } from '#audit';
import type { FieldCipher } from '#encryption';
import { type Clock, statement } from '#persistence';
import { fieldErrors, invalid, strictly } from '#problems';
import { asOwner } from '../begin-program/as-owner.js';
import { programNamed } from '../begin-program/program.sql.js';
import { ProviderFile } from './provider-file.js';

const inProgram = statement('act-in-program', `select set_config('liaison.program_id', $1, true)`);

/**
 * Sets the identity provider of one side of a program, in place of the one that there was, as the owner of the tables.
 * @throws Problem that names every fault of the file
 */
export async function setIdentityProvider(
  ownerUrl: string,
  content: unknown,
  { cipher, clock }: { cipher: FieldCipher; clock: Clock },
): Promise<ProviderFile> {
  const file = plainToInstance(ProviderFile, content);
  const errors = typeof content === 'object' && content ? fieldErrors(await validate(file, strictly)) : [];
  if (errors.length > 0 || !(file instanceof ProviderFile)) throw invalid(errors, 'Some of the file needs mending.');
  const id = uuid();
  const secret = file.clientSecret === undefined ? null : cipher.seal(clientSecret, id, file.clientSecret);
  return asOwner(ownerUrl, (database) =>
    database.transact({ programId: null }, async (tx) => {
      const [program] = await tx.run<{ id: string }>(programNamed, [file.program]);
      if (!program) throw invalid([{ field: 'program', message: `There is no program "${file.program}" here.` }]);
      const { side, name, issuer, clientId } = file;
      await tx.runAll([
        { statement: inProgram, params: [program.id] },
        { statement: setProvider, params: [id, program.id, side, name, issuer, clientId, secret] },
      ]);
      tx.atEnd([setStep(program.id, file, clock.now())]);
      return file;
    }),
  );
}

const setStep = (programId: string, { side, name, issuer, clientId }: ProviderFile, at: Date) =>
  auditStep([
    {
      caseKind: 'program',
      caseId: programId,
      action: 'set-identity-provider',
      says: `set the identity provider of the ${side}’s side`,
      whoId: null,
      who: 'The owner of the database',
      at,
      after: { side, name, issuer, clientId },
    },
  ]);
