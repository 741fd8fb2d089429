import { lifecycle, type Rule, whoIs } from '#lifecycle';
import { incidentInWords, incidentPath } from '../of-incident/of-incident.js';
import {
  administratorOwes,
  itsAdministrator,
  itsSupervisor,
  lawEnforcement,
  school,
  theLead,
} from '../of-incident/of-incident.relations.js';
import { endOfSchoolDay } from '../of-incident/end-of-school-day.js';
import { noticeDays } from '../sharing.policies.js';
import type { SchoolNotice } from './school-notice.js';
import { schoolNoticeFacts } from './school-notice.sql.js';

/** What is not known yet is made known, with the first notice, and not told by the way. */
const theSchoolKnowsOfIt: Rule<SchoolNotice> = {
  code: 'not-known-yet',
  holds: ({ knownAt }) => knownAt !== null,
  message: 'The school does not know of this investigation yet. Make it known first: that sends the first notice.',
};

/** Standard 7: the school is kept informed, in words written for it; somebody with a name acknowledges each notice. */
export const schoolNoticeLifecycle = lifecycle<SchoolNotice>()({
  kind: 'school_notice',
  table: 'school_notice',
  facts: schoolNoticeFacts,
  title: (notice) => `Notice to the school on ${incidentInWords(notice)}`,
  path: incidentPath,
  readers: [...lawEnforcement, ...school, whoIs('assessor')],
  escalatesTo: () => ({ role: 'district_administrator' }),
  initial: 'sent',
  opening: { by: [theLead, itsSupervisor], rules: [theSchoolKnowsOfIt], says: 'told the school how it stands' },
  states: {
    sent: {
      label: 'Sent',
      waitsOn: [
        {
          kind: 'acknowledge-notice',
          owner: administratorOwes,
          title: (notice) => `Read and acknowledge what law enforcement says on ${incidentInWords(notice)}`,
          due: (_, { now, settings }) => endOfSchoolDay(now, settings.policy(noticeDays), settings),
          action: 'acknowledge',
        },
      ],
    },
    acknowledged: { label: 'Acknowledged', final: true },
  },
  actions: {
    acknowledge: {
      label: 'I have read this',
      from: ['sent'],
      to: 'acknowledged',
      by: [itsAdministrator],
      says: 'acknowledged the notice for the school',
      patch: (_, { now, actor }) => ({ acknowledged_by: actor!.personId, acknowledged_at: now }),
    },
  },
});
