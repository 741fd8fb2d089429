import { Injectable } from '@nestjs/common';
import { randomInt } from 'node:crypto';
import { Clock, Database } from '#persistence';
import { hashPassword, passwordMatches } from '../person/password.js';
import { addRecoveryCodes, forgetRecoveryCodes, listRecoveryCodes, useRecoveryCode } from './second-factor.sql.js';

/** No i, l, o, u, 0 and 1: it is read off paper. */
const letters = 'abcdefghjkmnpqrstvwxyz23456789';
const groups = 2;
const groupLength = 5;
const howMany = 10;

/** Two groups of five, such as `k7pmq-w2xne`: 49 bits, so that its hash is slow (NIST SP 800-63B, 3.1.2.2). */
export const recoveryCode = (): string =>
  Array.from({ length: groups }, () =>
    Array.from({ length: groupLength }, () => letters[randomInt(letters.length)]).join(''),
  ).join('-');

/** What was typed as it was made: in small letters, with the hyphen where people leave it out or put a space. */
export const asMade = (typed: string): string =>
  typed
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
    .replace(/^(.{5})(.+)$/, '$1-$2');

/** Codes on paper for when phone and passkey are lost. Each opens once. */
@Injectable()
export class RecoveryCodes {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** New codes in place of all that there were; they are shown this once. */
  async make(personId: string): Promise<string[]> {
    const codes = Array.from({ length: howMany }, recoveryCode);
    const hashes = await Promise.all(codes.map(hashPassword));
    await this.database.transact(of(personId), (tx) =>
      tx.runAll([
        { statement: forgetRecoveryCodes, params: [personId] },
        { statement: addRecoveryCodes, params: [personId, hashes, this.clock.now()] },
      ]),
    );
    return codes;
  }

  async forget(personId: string): Promise<void> {
    await this.database.transact(of(personId), (tx) => tx.run(forgetRecoveryCodes, [personId]));
  }

  /** Whether it is one of the person's that was not used before. */
  async takes(personId: string, typed: string): Promise<boolean> {
    const code = asMade(typed);
    const kept = await this.database.read<{ id: string; codeHash: string }>(of(personId), listRecoveryCodes, [
      personId,
    ]);
    const judged = await Promise.all(kept.map(({ codeHash }) => passwordMatches(codeHash, code)));
    const right = kept[judged.indexOf(true)];
    if (!right) return false;
    const used = await this.database.transact(of(personId), (tx) =>
      tx.run(useRecoveryCode, [right.id, this.clock.now()]),
    );
    return used.length > 0;
  }
}

const of = (personId: string) => ({ programId: null, personId });
