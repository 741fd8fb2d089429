import { roleTitle } from '#access';
import { schoolDaysAfter } from '#calendar';
import type { Settings } from '#policies';
import type { Owner } from '#tasks';
import { introductionDays, officeSpaceDays, proceduresDays, uniformDays } from '../policies.js';
import type { FollowUp, FollowUpKind } from './follow-up.js';

/** What one kind of follow-up is, who owes it, and by when. */
export interface Kind {
  /** Of the 27. */
  standard: number;
  label: string;
  title(followUp: FollowUp): string;
  owner(followUp: FollowUp): Owner;
  ownerInWords(followUp: FollowUp): string;
  /** Who hears of it when it is late, on the side that owes it. */
  escalatesTo(followUp: FollowUp): Owner;
  /** The last day for it. */
  lastDay(startsOn: string, settings: Settings): string;
  /** Still has to be on record for whoever began long ago. */
  lasts?: true;
  /** What a note has to say, where one is needed. */
  noteSays?: string;
}

const campus = {
  owner: ({ campusId }: FollowUp): Owner => ({ role: 'administrator', campusId }),
  ownerInWords: ({ campusName }: FollowUp) => `${roleTitle('administrator')} of ${campusName}`,
  escalatesTo: (): Owner => ({ role: 'district_administrator' }),
};

export const followUpKinds: Record<FollowUpKind, Kind> = {
  'office-space': {
    ...campus,
    standard: 2,
    label: 'Office space',
    lasts: true,
    title: ({ officerName, campusName }) => `Give ${officerName} an office at ${campusName}`,
    lastDay: (startsOn, settings) => businessDaysAfter(startsOn, settings.policy(officeSpaceDays), settings),
    noteSays: 'Say which room it is.',
  },
  introduction: {
    ...campus,
    standard: 5,
    label: 'Introduction to students and faculty',
    title: ({ officerName, campusName }) => `Introduce ${officerName} to students and faculty of ${campusName}`,
    lastDay: (startsOn, settings) => schoolDaysAfter(startsOn, settings.policy(introductionDays), settings.calendar),
    noteSays: 'Say on which occasions the officer was introduced.',
  },
  procedures: {
    standard: 10,
    label: 'Written procedures acknowledged',
    lasts: true,
    title: ({ campusName }) => `Acknowledge the written procedures of the agency for your service at ${campusName}`,
    owner: ({ officerId }) => ({ personId: officerId }),
    ownerInWords: ({ officerName }) => officerName,
    escalatesTo: ({ unitId }) => ({ role: 'supervisor', unitId }),
    lastDay: (startsOn, settings) => businessDaysAfter(startsOn, settings.policy(proceduresDays), settings),
  },
  uniform: {
    standard: 21,
    label: 'Uniform and equipment',
    title: ({ officerName }) => `See to uniform and equipment of ${officerName}`,
    owner: ({ unitId }) => ({ role: 'supervisor', unitId }),
    ownerInWords: ({ unitName }) => `${roleTitle('supervisor')} of ${unitName}`,
    escalatesTo: () => ({ role: 'agency_administrator' }),
    lastDay: (startsOn, settings) => businessDaysAfter(startsOn, settings.policy(uniformDays), settings),
  },
};

const businessDaysAfter = (day: string, amount: number, { calendar }: Settings) =>
  calendar.addToDay(day, { amount, unit: 'business days' });
