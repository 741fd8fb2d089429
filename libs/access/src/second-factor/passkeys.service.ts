import { Injectable } from '@nestjs/common';
import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server';
import { Clock, Database } from '#persistence';
import { invalid, notFound, ruleBroken } from '#problems';
import { setChallenge, takeChallenge } from '../session/session.sql.js';
import type { RelyingParty } from './relying-party.js';
import { addPasskey, listPasskeys, removePasskey, usePasskey } from './second-factor.sql.js';

interface Passkey {
  credentialId: string;
  publicKey: Buffer;
  counter: number;
  transports: string[];
}

/** Whose session it is: what is to be signed is kept with it, and counts once. */
export interface InSession {
  tokenHash: Buffer;
  personId: string;
}

/** More than anybody has devices. */
const most = 10;

type Transports = NonNullable<RegistrationResponseJSON['response']['transports']>;

/** Passkeys (WebAuthn, level 3): a key on the person's own device, which no other site can ask for. */
@Injectable()
export class Passkeys {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** What the browser needs to make a passkey. */
  async optionsToAdd(session: InSession & { name: string; email: string }, party: RelyingParty): Promise<object> {
    const known = await this.of(session.personId);
    if (known.length >= most)
      throw ruleBroken('too-many-passkeys', `You have ${most} passkeys. Remove one before you add another.`);
    const options = await generateRegistrationOptions({
      rpName: 'Liaison',
      rpID: party.id,
      userID: new TextEncoder().encode(session.personId),
      userName: session.email,
      userDisplayName: session.name,
      excludeCredentials: known.map(({ credentialId, transports }) => ({
        id: credentialId,
        transports: transports as Transports,
      })),
      authenticatorSelection: { residentKey: 'preferred', userVerification: 'preferred' },
    });
    await this.keep(session, options.challenge);
    return options;
  }

  /** Adds the passkey that the browser made. 400 where it is not what was asked for. */
  async add(session: InSession, name: string, response: RegistrationResponseJSON, party: RelyingParty): Promise<void> {
    const expectedChallenge = await this.challengeOf(session);
    const verified = await verifyRegistrationResponse({
      response,
      expectedChallenge,
      expectedOrigin: party.origin,
      expectedRPID: party.id,
      requireUserVerification: false,
    }).catch(() => null);
    if (!verified?.verified) throw notMade();
    const { id, publicKey, counter, transports } = verified.registrationInfo.credential;
    await this.database.transact(of(session), (tx) =>
      tx.run(addPasskey, [
        session.personId,
        id,
        Buffer.from(publicKey),
        counter,
        transports ?? [],
        name,
        this.clock.now(),
      ]),
    );
  }

  /** What the browser needs to show a passkey. */
  async optionsToShow(session: InSession, party: RelyingParty): Promise<object> {
    const known = await this.of(session.personId);
    const options = await generateAuthenticationOptions({
      rpID: party.id,
      userVerification: 'preferred',
      allowCredentials: known.map(({ credentialId, transports }) => ({
        id: credentialId,
        transports: transports as Transports,
      })),
    });
    await this.keep(session, options.challenge);
    return options;
  }

  /** Whether the browser showed a passkey of this person that signed what it was asked to. */
  async takes(session: InSession, response: AuthenticationResponseJSON, party: RelyingParty): Promise<boolean> {
    const expectedChallenge = await this.challengeOf(session);
    const shown = (await this.of(session.personId)).find(({ credentialId }) => credentialId === response.id);
    if (!shown) return false;
    const verified = await verifyAuthenticationResponse({
      response,
      expectedChallenge,
      expectedOrigin: party.origin,
      expectedRPID: party.id,
      requireUserVerification: false,
      credential: {
        id: shown.credentialId,
        publicKey: new Uint8Array(shown.publicKey),
        counter: shown.counter,
        transports: shown.transports as Transports,
      },
    }).catch(() => null);
    if (!verified?.verified) return false;
    const { newCounter } = verified.authenticationInfo;
    await this.database.transact(of(session), (tx) =>
      tx.run(usePasskey, [shown.credentialId, newCounter, this.clock.now()]),
    );
    return true;
  }

  async remove({ personId }: { personId: string }, id: string): Promise<void> {
    const removed = await this.database.transact({ programId: null, personId }, (tx) =>
      tx.run(removePasskey, [personId, id]),
    );
    if (removed.length === 0) throw notFound('passkey');
  }

  private of(personId: string): Promise<Passkey[]> {
    return this.database.read<Passkey>({ programId: null, personId }, listPasskeys, [personId]);
  }

  private async keep(session: InSession, challenge: string): Promise<void> {
    await this.database.transact(of(session), (tx) => tx.run(setChallenge, [session.tokenHash, challenge]));
  }

  private async challengeOf(session: InSession): Promise<string> {
    const [row] = await this.database.transact(of(session), (tx) =>
      tx.run<{ challenge: string | null }>(takeChallenge, [session.tokenHash]),
    );
    if (!row?.challenge) throw notMade();
    return row.challenge;
  }
}

const of = ({ personId }: InSession) => ({ programId: null, personId });

const notMade = () =>
  invalid([{ field: 'response', message: 'The passkey did not answer as it was asked to. Please try again.' }]);
