import { hasRole, type Grant, type Role, sideOf } from '../role/role.js';

/** What a program asks of those who sign in to it. */
export interface AccessRules {
  /** A session without a request for so long is over. */
  idleMinutes: number;
  /** A session is over after so long in any case. */
  longestHours: number;
  /** For so long after proving who they are a person may export and change what opens doors. */
  confirmedMinutes: number;
  /** Who has to show a second factor. */
  secondFactor: { agency: boolean; school: boolean; administrators: boolean };
}

/** 30 minutes and the second factor: CJIS Security Policy, AC-11 and IA-2. A program may ask for more, never for less. */
export const rulesByDefault: AccessRules = {
  idleMinutes: 30,
  longestHours: 12,
  confirmedMinutes: 15,
  secondFactor: { agency: false, school: false, administrators: false },
};

/** Gives what each program has decided. Policies lie above access, so they provide this class, globally. */
export abstract class AccessPolicies {
  abstract of(program: { id: string; settingsVersion: number }): Promise<AccessRules>;
}

const programAdministrators: readonly Role[] = ['agency_administrator', 'district_administrator'];

/** Whether somebody with these roles has to show a second factor. */
export function needsSecondFactor(grants: readonly Grant[], { secondFactor }: AccessRules): boolean {
  const holder = { grants };
  return secondFactor[sideOf(holder)] || (secondFactor.administrators && hasRole(holder, programAdministrators));
}
