import { Injectable } from '@nestjs/common';
import { generateSecret, generateURI, verify } from 'otplib';
import { toDataURL } from 'qrcode';
import { v7 as uuid } from 'uuid';
import { FieldCipher, type SealedField } from '#encryption';
import { Clock, Database } from '#persistence';
import { notFound, notNow } from '#problems';
import { beginTotp, readTotp, removeTotp, useTotp } from './second-factor.sql.js';

interface Totp {
  id: string;
  secret: string;
  confirmedAt: Date | null;
  lastStep: string | null;
}

export interface BegunApp {
  /** In base32, to be typed where there is no camera. */
  secret: string;
  /** The address that the picture holds: otpauth://… */
  address: string;
  /** A PNG as a data URL. */
  picture: string;
}

/** Encrypted at rest: whoever has the secret makes every code. */
export const totpSecret: SealedField = { table: 'totp_factor', column: 'secret', key: 'id' };

/** A clock may be so far off (RFC 6238, 5.2: one step either way). */
const tolerance = 30;

/** The codes of an authenticator app (TOTP, RFC 6238). */
@Injectable()
export class AuthenticatorApp {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly cipher: FieldCipher,
  ) {}

  /** Gives the secret for the app; it counts once a first code has been right. 409 where an app is in use. */
  async begin({ personId, email }: { personId: string; email: string }): Promise<BegunApp> {
    const id = uuid();
    const secret = generateSecret();
    const begun = await this.database.transact(of(personId), (tx) =>
      tx.run(beginTotp, [id, personId, this.cipher.seal(totpSecret, id, secret), this.clock.now()]),
    );
    if (begun.length === 0) throw notNow('You have an authenticator app already. Remove it before you add another.');
    const address = generateURI({ issuer: 'Liaison', label: email, secret });
    return { secret, address, picture: await toDataURL(address, { margin: 1, width: 240 }) };
  }

  /** Whether the code is right now and was not used before. The first right one puts the app into use. */
  async takes(personId: string, code: string, { first = false } = {}): Promise<boolean> {
    const [totp] = await this.database.read<Totp>(of(personId), readTotp, [personId]);
    if (!totp) return false;
    if (first && totp.confirmedAt) throw notNow('Your authenticator app is in use already.');
    if (!first && !totp.confirmedAt) return false;
    const now = this.clock.now();
    const judged = await verify({
      secret: this.cipher.open(totpSecret, totp.id, totp.secret),
      token: code,
      epoch: Math.floor(now.getTime() / 1000),
      epochTolerance: tolerance,
      ...(totp.lastStep === null ? {} : { afterTimeStep: Number(totp.lastStep) }),
    });
    if (!judged.valid || !('timeStep' in judged)) return false;
    const used = await this.database.transact(of(personId), (tx) => tx.run(useTotp, [totp.id, judged.timeStep, now]));
    return used.length > 0;
  }

  async remove(personId: string): Promise<void> {
    const removed = await this.database.transact(of(personId), (tx) => tx.run(removeTotp, [personId]));
    if (removed.length === 0) throw notFound('authenticator app');
  }
}

const of = (personId: string) => ({ programId: null, personId });
