import { type Action, except, type Rule, whoIs } from '#lifecycle';
import type { Vacancy } from '../vacancy/vacancy.js';
import { vacancyTitle } from '../vacancy/vacancy.js';
import { approveAndOffer, selectAndOffer, selectForApproval, sendBack } from './selection.consequences.js';
import type { SelectionInput } from './selection.js';
import { selectionRules, theSchoolDoesNotObject, theSchoolObjects } from './selection.rules.js';

const hr = whoIs<Vacancy>('hr');
/** Nobody selects themselves, nor those with whom they compete. */
const notACandidate = (relation: typeof hr) => ({
  name: `${relation.name}, but not a candidate`,
  holds: (...[actor, vacancy]: Parameters<typeof hr.holds>) =>
    relation.holds(actor, vacancy) && vacancy.candidates.every(({ officerId }) => officerId !== actor.personId),
});
const head = except(notACandidate(whoIs<Vacancy>('agency_head')), 'who selected', (vacancy) => vacancy.selectedBy);

/** What was chosen is still there: somebody may have withdrawn while it waited for approval. */
const chosenIsStillThere: Rule<Vacancy> = {
  code: 'chosen-is-gone',
  holds: (vacancy) => vacancy.selectionStands,
  message: 'Nobody of this selection is in the process any more. Send it back to HR.',
};

/** Standard 27: one officer is selected, with the school heard; against its objection only with the head's approval. */
export const selectionActions: Record<string, Action<Vacancy>> = {
  select: {
    label: 'Select and offer the post',
    from: ['ranked'],
    to: 'offered',
    by: [notACandidate(hr)],
    rules: [...selectionRules, theSchoolDoesNotObject],
    says: 'selected an officer and offered the post',
    why: ({ justification }: SelectionInput) => justification,
    also: selectAndOffer,
  },
  'select-against-objection': {
    label: 'Select against the objection of the school',
    from: ['ranked'],
    to: 'awaiting_approval',
    by: [notACandidate(hr)],
    rules: [...selectionRules, theSchoolObjects],
    says: 'selected an officer whom the school objects to',
    why: ({ justification }: SelectionInput) => justification,
    also: selectForApproval,
  },
  'approve-selection': {
    label: 'Approve the selection',
    from: ['awaiting_approval'],
    to: 'offered',
    by: [head],
    rules: [chosenIsStillThere],
    says: 'approved the selection against the objection of the school',
    why: ({ reason }: { reason: string }) => reason,
    also: approveAndOffer,
    tells: (vacancy) => [
      {
        to: { role: 'administrator', campusId: vacancy.campusId },
        subject: `Selected against the school's objection: ${vacancyTitle(vacancy)}`,
        body: 'The agency selected an officer to whom the school objects. HR gave a written justification and the head of the agency approved it. You may ask the head of the agency for the reasons.',
      },
      {
        to: { role: 'district_administrator' },
        subject: `Selected against the school's objection: ${vacancyTitle(vacancy)}`,
        body: 'HR gave a written justification and the head of the agency approved it.',
      },
      { to: { role: 'hr' }, subject: `Approved: ${vacancyTitle(vacancy)}`, body: 'The post is offered now.' },
    ],
  },
  'return-selection': {
    label: 'Send the selection back',
    from: ['awaiting_approval'],
    to: 'ranked',
    by: [head],
    says: 'sent the selection back',
    why: ({ reason }: { reason: string }) => reason,
    also: sendBack,
    tells: (vacancy) => [
      {
        to: { role: 'hr' },
        subject: `Selection sent back: ${vacancyTitle(vacancy)}`,
        body: 'The head of the agency did not approve it. The page of the selection shows why.',
      },
    ],
  },
  'pass-on': {
    label: 'Pass on to the next alternate',
    from: ['offered'],
    to: 'offered',
    anew: true,
    by: 'the program',
    says: 'passed the offer on to the next alternate',
  },
  exhaust: {
    label: 'Decide anew, nobody of the selection is left',
    from: ['offered'],
    to: 'ranked',
    by: 'the program',
    says: 'asked HR to decide anew, as nobody of the selection is left',
  },
};
