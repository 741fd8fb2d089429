import { statement } from '#persistence';

/** All that a person has to show beside the password. */
export const readFactors = statement(
  'read-second-factors',
  `select (select json_build_object('addedAt', confirmed_at, 'lastUsedAt', last_used_at) from totp_factor
           where person_id = $1 and confirmed_at is not null) as app,
          coalesce((select json_agg(json_build_object('id', id, 'name', name, 'addedAt', added_at, 'lastUsedAt', last_used_at)
                                    order by added_at, id)
                    from passkey where person_id = $1), '[]') as passkeys,
          (select count(*)::int from recovery_code where person_id = $1 and used_at is null) as recovery_codes_left`,
);

/** Begins with a secret; one that was begun and never confirmed is replaced, one in use is not. */
export const beginTotp = statement(
  'begin-totp',
  `insert into totp_factor (id, person_id, secret, begun_at) values ($1, $2, $3, $4)
   on conflict (person_id) do update set id = excluded.id, secret = excluded.secret, begun_at = excluded.begun_at
   where totp_factor.confirmed_at is null
   returning id`,
);

export const readTotp = statement(
  'read-totp',
  `select id, secret, confirmed_at, last_step from totp_factor where person_id = $1`,
);

/** Takes a code of the time step, once. */
export const useTotp = statement(
  'use-totp',
  `update totp_factor set last_step = $2, last_used_at = $3, confirmed_at = coalesce(confirmed_at, $3)
   where id = $1 and (last_step is null or last_step < $2) returning id`,
);

export const removeTotp = statement('remove-totp', `delete from totp_factor where person_id = $1 returning id`);

export const listPasskeys = statement(
  'list-passkeys',
  `select credential_id, public_key, counter::int as counter, transports from passkey where person_id = $1 order by added_at, id`,
);

export const addPasskey = statement(
  'add-passkey',
  `insert into passkey (person_id, credential_id, public_key, counter, transports, name, added_at)
   values ($1, $2, $3, $4, $5, $6, $7)`,
);

export const usePasskey = statement(
  'use-passkey',
  `update passkey set counter = $2, last_used_at = $3 where credential_id = $1`,
);

export const removePasskey = statement(
  'remove-passkey',
  `delete from passkey where person_id = $1 and id = $2 returning id`,
);

export const forgetRecoveryCodes = statement('forget-recovery-codes', `delete from recovery_code where person_id = $1`);

export const addRecoveryCodes = statement(
  'add-recovery-codes',
  `insert into recovery_code (person_id, code_hash, made_at) select $1, unnest($2::text[]), $3`,
);

export const listRecoveryCodes = statement(
  'list-recovery-codes',
  `select id, code_hash from recovery_code where person_id = $1 and used_at is null`,
);

export const useRecoveryCode = statement(
  'use-recovery-code',
  `update recovery_code set used_at = $2 where id = $1 and used_at is null returning id`,
);
