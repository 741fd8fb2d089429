import { Injectable, Logger } from '@nestjs/common';
import {
  authorizationCodeGrant,
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  type Configuration,
  fetchUserInfo,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client';
import { FieldCipher, type SealedField } from '#encryption';
import { Clock, Database } from '#persistence';
import { personOfProvider } from './identity-provider.sql.js';
import { IdentityProviders } from './identity-providers.service.js';

/** What a browser keeps, encrypted, while its person is at the provider. */
interface Journey {
  provider: string;
  state: string;
  nonce: string;
  verifier: string;
  until: string;
}

/** Who came back, and whether the provider says that they showed a second factor there. */
export interface Returned {
  personId: string;
  programId: string;
  withSecondFactor: boolean;
}

interface Claims {
  email?: unknown;
  email_verified?: unknown;
}

/** So long a person may take at the provider. */
export const journeySeconds = 600;

const kept: SealedField = { table: 'cookie', column: 'single sign-on', key: 'id' };
const everyJourney = 'journey';

/**
 * Signing in at the identity provider of one's agency or district (OpenID Connect, with PKCE, state and nonce). Who
 * comes back is found by the address that the provider has verified; nobody is made and nothing is granted.
 */
@Injectable()
export class SingleSignOn {
  private readonly log = new Logger('SingleSignOn');

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly cipher: FieldCipher,
    private readonly providers: IdentityProviders,
  ) {}

  /** Where to send the browser, and what it keeps until it is back. */
  async begin(provider: string, callback: string): Promise<{ address: URL; journey: string }> {
    const { configuration } = await this.providers.find(provider);
    const verifier = randomPKCECodeVerifier();
    const [state, nonce] = [randomState(), randomNonce()];
    const address = buildAuthorizationUrl(configuration, {
      redirect_uri: callback,
      scope: 'openid email',
      code_challenge: await calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
      state,
      nonce,
    });
    const until = new Date(this.clock.now().getTime() + journeySeconds * 1000).toISOString();
    const journey: Journey = { provider, state, nonce, verifier, until };
    return { address, journey: this.cipher.seal(kept, everyJourney, JSON.stringify(journey)) };
  }

  /** Who came back with the address `url`, or null where that cannot be relied on or is nobody who serves here. */
  async complete(sealed: string | undefined, url: URL): Promise<Returned | null> {
    try {
      const journey = sealed ? (JSON.parse(this.cipher.open(kept, everyJourney, sealed)) as Journey) : null;
      if (!journey || new Date(journey.until) <= this.clock.now()) return null;
      const { programId, configuration } = await this.providers.find(journey.provider);
      const { email, withSecondFactor } = await verified(configuration, url, journey);
      if (!email) return null;
      const [row] = await this.database.readGlobal<{ personId: string | null }>(personOfProvider, [
        journey.provider,
        email,
      ]);
      return row?.personId ? { personId: row.personId, programId, withSecondFactor } : null;
    } catch (error) {
      this.log.warn(`Somebody could not sign in through their provider: ${(error as Error).message}`);
      return null;
    }
  }
}

/** The address that the provider has verified, in lower case; null where it has not. */
async function verified(
  configuration: Configuration,
  url: URL,
  { state, nonce, verifier }: Journey,
): Promise<{ email: string | null; withSecondFactor: boolean }> {
  const tokens = await authorizationCodeGrant(configuration, url, {
    pkceCodeVerifier: verifier,
    expectedState: state,
    expectedNonce: nonce,
    idTokenExpected: true,
  });
  const claims = tokens.claims()!;
  const { email, email_verified } = (
    claims.email === undefined ? await fetchUserInfo(configuration, tokens.access_token, claims.sub) : claims
  ) as Claims;
  return {
    email: email_verified === true && typeof email === 'string' ? email.trim().toLowerCase() : null,
    // RFC 8176: more than one factor was used.
    withSecondFactor: Array.isArray(claims.amr) && claims.amr.includes('mfa'),
  };
}
