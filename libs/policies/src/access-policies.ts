import { Injectable } from '@nestjs/common';
import { AccessPolicies, type AccessRules, rulesByDefault } from '#access';
import { policy } from './policy.js';
import { ProgramSettings } from './program-settings.js';
import { wholeNumber } from './whole-number.js';

const cjis = 'FBI CJIS Security Policy';

/** After how many minutes without a request a session is over. */
export const idleMinutes = policy<number>({
  key: 'access.idle-minutes',
  title: 'Minutes without a request after which a person is signed out',
  default: rulesByDefault.idleMinutes,
  check: wholeNumber(5, rulesByDefault.idleMinutes),
  source: `${cjis}, AC-11: 30 minutes at most`,
});

/** After how many hours a session is over in any case. */
export const longestHours = policy<number>({
  key: 'access.longest-session-hours',
  title: 'Hours after which a person signs in anew in any case',
  default: rulesByDefault.longestHours,
  check: wholeNumber(1, rulesByDefault.longestHours),
  source: 'NIST SP 800-63B, 2.2.3: 12 hours at most',
});

/** For how many minutes after signing in or confirming a person may export. */
export const confirmedMinutes = policy<number>({
  key: 'access.confirmed-minutes',
  title: 'Minutes after signing in for which a person may export without confirming that it is them',
  default: rulesByDefault.confirmedMinutes,
  check: wholeNumber(1, 60),
  source: 'Practice; OWASP ASVS 4.0, 3.7.1',
});

const yesOrNo = (value: unknown) => (value === 0 || value === 1 ? null : 'Give 1 for yes or 0 for no.');

const secondFactor = (who: string, title: string, source: string) =>
  policy<number>({
    key: `access.second-factor-${who}`,
    title: `Whether ${title} sign in with a second step (1: yes, 0: no)`,
    default: 0,
    check: yesOrNo,
    source,
  });

/** Who signs in with a second factor. A program that is begun for real starts with the agency and the administrators. */
export const secondFactorAgency = secondFactor(
  'agency',
  "the agency's people",
  `${cjis}, IA-2: required where criminal justice information is reached`,
);
export const secondFactorSchool = secondFactor('school', "the schools' people", 'Practice; NIST SP 800-63B, AAL2');
export const secondFactorAdministrators = secondFactor(
  'administrators',
  'program administrators of either side',
  `${cjis}, IA-2: privileged accounts`,
);

/** What each program asks of those who sign in, by its policies of today. */
@Injectable()
export class AccessByPolicy extends AccessPolicies {
  constructor(private readonly settings: ProgramSettings) {
    super();
  }

  async of({ id, settingsVersion }: { id: string; settingsVersion: number }): Promise<AccessRules> {
    const settings = await this.settings.of({ programId: id, settingsVersion });
    return {
      idleMinutes: settings.policy(idleMinutes),
      longestHours: settings.policy(longestHours),
      confirmedMinutes: settings.policy(confirmedMinutes),
      secondFactor: {
        agency: settings.policy(secondFactorAgency) === 1,
        school: settings.policy(secondFactorSchool) === 1,
        administrators: settings.policy(secondFactorAdministrators) === 1,
      },
    };
  }
}
