import type { Rule } from '#lifecycle';
import type { LegalSanction, Meeting, SanctionsConference } from './sanctions-conference.js';

export const isAboutACrime: Rule<SanctionsConference> = {
  code: 'not-criminal',
  holds: ({ incidentKind }) => incidentKind === 'criminal',
  message: 'A sanctions conference is for a criminal act (standard 4). What is not criminal is the school’s alone.',
};

export const isKnown: Rule<SanctionsConference> = {
  code: 'not-known-yet',
  holds: ({ knownAt }) => knownAt !== null,
  message: 'The school does not know of this investigation yet. Make it known first.',
};

const yearAhead = 366 * 86_400_000;

/** Opened with the time it has; moved to the time that is sent along. */
export const meetsWithinAYear: Rule<SanctionsConference, Partial<Meeting>> = {
  code: 'meets-when',
  field: 'meetAt',
  holds: (conference, { input, now }) => {
    const apart = (input.meetAt ?? conference.meetAt).getTime() - now.getTime();
    return apart > -yearAhead / 12 && apart < yearAhead;
  },
  message: 'Give the day and time of the conference: in the last month, or within a year.',
};

export const saysWhyNoProsecutor: Rule<SanctionsConference, LegalSanction> = {
  code: 'prosecutor-words-needed',
  field: 'prosecutorWords',
  holds: (_, { input }) => input.prosecutorWords.trim().length >= 5,
  message: (_, { input }) =>
    input.prosecutorConsulted
      ? 'Say whom of the prosecutor’s office you asked, when, and what they advised.'
      : 'Say why the prosecutor was not consulted (standard 4).',
};

/** Each side decides its own: one person cannot sign for both. */
export const notBothSides: Rule<SanctionsConference> = {
  code: 'one-person-two-sides',
  holds: ({ officerId, administratorId }, { actor }) => ![officerId, administratorId].includes(actor?.personId ?? null),
  message: 'You have recorded the sanction of the other side: the two are decided by two people.',
};
