import { statement, type Step } from '#persistence';
import type { Settings } from './settings.js';

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
  `select key, effective_on, value, set_at from policy_value where program_id = $1 order by effective_on desc, set_at desc, id desc`,
);

const mustBe = statement('settings-must-be', `select settings_must_be($1)`);

/**
 * The step that makes sure that the dates of the transaction were counted with settings that still hold, and will
 * until it is committed. Where they have changed meanwhile the transaction is done again, with the new ones.
 */
export const settingsHold = ({ version }: Settings): Step => ({ statement: mustBe, params: [version] });
