import { lifecycle, thePerson, whoIs } from '#lifecycle';
import { businessDays, unitPostingDays } from '../policies.js';
import type { UnitPosting } from './unit-posting.js';
import { unitPostingFacts } from './unit-posting.sql.js';

const contact = thePerson<UnitPosting>("the unit's posting contact", (posting) => posting.contactId);
const hr = whoIs<UnitPosting>('hr');

/** Standard 23: the notice is put up in every unit, and a person says when and how. */
export const unitPostingLifecycle = lifecycle<UnitPosting>()({
  kind: 'unit_posting',
  table: 'unit_posting',
  facts: unitPostingFacts,
  title: (posting) => `The posting in ${posting.unitName} of ${posting.vacancyTitle}`,
  path: (posting) => `/vacancies/${posting.vacancyId}/postings`,
  readers: [contact, hr, whoIs('agency_administrator'), whoIs('assessor')],
  escalatesTo: () => ({ role: 'hr' }),
  initial: 'pending',
  opening: { by: 'the program', says: 'asked the unit to put up the notice' },
  states: {
    pending: {
      label: 'Not yet confirmed',
      waitsOn: [
        {
          kind: 'confirm-posting',
          owner: (posting) => (posting.contactId ? { personId: posting.contactId } : { role: 'hr' }),
          title: (posting) => `Put up the notice in ${posting.unitName} and confirm it: ${posting.vacancyTitle}`,
          due: (posting, { now, settings }) => {
            const due = settings.calendar.add(now, businessDays(settings.policy(unitPostingDays)));
            return due < posting.closesAt ? due : posting.closesAt;
          },
          action: 'confirm',
        },
      ],
    },
    confirmed: { label: 'Posted', final: true },
    ended: { label: 'Never confirmed', final: true },
  },
  actions: {
    confirm: {
      label: 'Confirm that it is posted',
      from: ['pending'],
      to: 'confirmed',
      by: [contact, hr],
      rules: [
        {
          code: 'posted-in-future',
          field: 'postedOn',
          holds: (_, { input, now, settings }) => input.postedOn <= settings.calendar.dayOf(now),
          message: 'This day has not come yet. Give the day on which the notice was put up.',
        },
        {
          code: 'posted-too-early',
          field: 'postedOn',
          holds: (posting, { input, settings }) => input.postedOn >= settings.calendar.dayOf(posting.toldAt),
          message: 'The vacancy was not open yet on this day. Give the day on which the notice was put up.',
        },
      ],
      says: 'confirmed that the notice is posted',
      patch: (_, { input, actor, now }) => ({
        how: input.how,
        posted_on: input.postedOn,
        note: input.note ?? null,
        confirmed_by: actor!.personId,
        confirmed_at: now,
      }),
    },
    end: {
      label: 'End without confirmation',
      from: ['pending'],
      to: 'ended',
      by: 'the program',
      says: 'ended the posting that was never confirmed',
    },
  },
});
