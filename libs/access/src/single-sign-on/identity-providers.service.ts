import { Injectable } from '@nestjs/common';
import { allowInsecureRequests, type Configuration, discovery } from 'openid-client';
import { FieldCipher, type SealedField } from '#encryption';
import { Database } from '#persistence';
import { notFound } from '#problems';
import { listProviders, readProvider } from './identity-provider.sql.js';

export interface NamedProvider {
  id: string;
  name: string;
}

interface Provider {
  id: string;
  programId: string;
  issuer: string;
  clientId: string;
  clientSecret: string | null;
}

/** Encrypted at rest: with it, anybody could ask in our name. */
export const clientSecret: SealedField = { table: 'identity_provider', column: 'client_secret', key: 'id' };

/** So long (seconds) a provider may take to answer us. */
const patience = 10;

/** The identity providers of the programs' two sides. */
@Injectable()
export class IdentityProviders {
  constructor(
    private readonly database: Database,
    private readonly cipher: FieldCipher,
  ) {}

  list(): Promise<NamedProvider[]> {
    return this.database.readGlobal<NamedProvider>(listProviders);
  }

  /** The provider with what it says about itself (OpenID Connect Discovery). 404 where there is no such provider. */
  async find(id: string): Promise<{ programId: string; configuration: Configuration }> {
    const [row] = await this.database.readGlobal<{ provider: Provider | null }>(readProvider, [id]);
    if (!row?.provider) throw notFound('identity provider');
    const { programId, issuer, clientId, clientSecret: sealed } = row.provider;
    const secret = sealed ? this.cipher.open(clientSecret, id, sealed) : undefined;
    const address = new URL(issuer);
    const configuration = await discovery(address, clientId, secret, undefined, {
      timeout: patience,
      // Without TLS only on this very machine, as in a trial.
      execute: address.protocol === 'http:' && loopback.test(address.hostname) ? [allowInsecureRequests] : [],
    });
    return { programId, configuration };
  }
}

const loopback = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;
