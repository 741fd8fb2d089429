import { statement } from '#persistence';

export const listProviders = statement('list-identity-providers', `select id, name from identity_providers()`);

export const readProvider = statement('read-identity-provider', `select identity_provider_by_id($1) as provider`);

/** Parameters: the provider, the address in lower case. */
export const personOfProvider = statement('person-of-provider', `select person_of_provider($1, $2) as person_id`);

/** For the owner of the tables: one provider for each side of a program, a new one in place of the old. */
export const setProvider = statement(
  'set-identity-provider',
  `insert into identity_provider (id, program_id, side, name, issuer, client_id, client_secret)
   values ($1, $2, $3, $4, $5, $6, $7)
   on conflict (program_id, side) do update set id = excluded.id, name = excluded.name, issuer = excluded.issuer,
     client_id = excluded.client_id, client_secret = excluded.client_secret, made_at = now()`,
);
