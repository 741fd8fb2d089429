import { statement } from '#persistence';

/** Every choice of the program, the newest first: few rows, as policies change a few times a year. */
export const readPolicyValues = statement(
  'read-policy-values',
  `select v.key, v.effective_on, v.value, v.reason, p.name as set_by_name, v.set_at
   from policy_value v join person p on p.id = v.set_by
   where v.program_id = $1 order by v.effective_on desc, v.set_at desc, v.id desc`,
);

export const insertPolicyValue = statement(
  'insert-policy-value',
  `insert into policy_value (program_id, key, effective_on, value, reason, set_by, set_at) values ($1, $2, $3, $4, $5, $6, $7)`,
);

export const readSettingsVersion = statement(
  'read-settings-version',
  `select settings_version from program where id = $1`,
);

export const readChoices = statement(
  'read-policy-choices',
  `select key, effective_on, value from policy_value where program_id = $1 order by effective_on desc, set_at desc, id desc`,
);
