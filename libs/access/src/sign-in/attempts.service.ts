import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { Clock, Database } from '#persistence';
import { tooMany } from '#problems';
import type { Visitor } from '../session/visitor.js';
import { forgiveAttempts, knowsDevice, latestFailures, recordAttempt, takeTurns } from './attempt.sql.js';
import { limits, secondsToWait } from './throttle.js';

/** A try that is counted: what is tried, and from where. */
export interface Attempt {
  place: unknown[];
}

/** Counts tries to prove something, so that nobody can go on guessing. */
@Injectable()
export class Attempts {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * A try at the password of an address. A device on which this person has signed in before is counted by itself, so that
   * whoever guesses elsewhere does not lock them out (OWASP: device cookies). 429 after too many failures.
   */
  async atPassword(email: string, visitor: Visitor): Promise<Attempt> {
    const known = visitor.knownAs && (await this.isKnown(email, visitor.knownAs));
    return this.admit(
      email,
      known ? `device ${visitor.knownAs!.toString('hex').slice(0, 40)}` : visitor.network,
      !!known,
    );
  }

  /** A try at something else of somebody's, such as a code. 429 after too many failures. */
  at(what: string, whose: string, visitor: Visitor): Promise<Attempt> {
    return this.admit(`${what} of ${whose}`, visitor.network, false);
  }

  /** It was right: whoever got in starts again at nothing, from here. */
  async succeeded({ place }: Attempt): Promise<void> {
    await this.database.transact({ programId: null }, (tx) => tx.run(forgiveAttempts, place));
  }

  private async isKnown(email: string, hash: Buffer): Promise<boolean> {
    const [row] = await this.database.readGlobal<{ known: boolean }>(knowsDevice, [email, hash]);
    return row!.known;
  }

  /** Counted as failed before it is looked at, so that tries at the same moment cannot slip past. */
  private async admit(what: string, from: string, hereOnly: boolean): Promise<Attempt> {
    const place = [createHash('sha256').update(what).digest(), from];
    const counted = Object.entries(limits).filter(([by]) => !hereOnly || by === 'here');
    const now = this.clock.now();
    await this.database.transact({ programId: null }, async (tx) => {
      await tx.run(takeTurns, place);
      const [failures] = await tx.run<Record<keyof typeof limits, Date[]>>(latestFailures, place);
      const waits = counted.map(([by, limit]) =>
        secondsToWait(failures?.[by as keyof typeof limits] ?? [], limit, now),
      );
      const wait = Math.max(...waits);
      if (wait > 0) throw tooMany(`Too many attempts. Please try again in ${minutes(wait)}.`, wait);
      await tx.run(recordAttempt, [...place, now]);
    });
    return { place };
  }
}

const minutes = (seconds: number) => (seconds <= 60 ? 'a minute' : `${Math.ceil(seconds / 60)} minutes`);
