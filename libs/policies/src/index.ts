import { Policies5000000000000 } from './migrations/5000000000000-policies.js';

export { secondFactorAdministrators, secondFactorAgency } from './access-policies.js';
export { PoliciesModule, PolicyPagesModule } from './policies.module.js';
export { policy, type Policy } from './policy.js';
export { insertPolicyValue, settingsHold } from './policy.sql.js';
export { ProgramSettings } from './program-settings.js';
export { Settings } from './settings.js';
export { wholeNumber } from './whole-number.js';
export const policyMigrations = [Policies5000000000000];
