import type { Role } from '#access';
import { lifecycle, whoIs } from '#lifecycle';
import { formDraftDays } from './evaluation-form.policies.js';
import { type EvaluationForm, formTitle } from './evaluation-form.js';
import { isComplete } from './evaluation-form.rules.js';
import { evaluationFormFacts, insertCriteria } from './evaluation-form.sql.js';

const administrator = whoIs<EvaluationForm>('agency_administrator');

/** The agency's people: an officer should know what they are rated by. */
export const formReaders: [Role, ...Role[]] = [
  'agency_administrator',
  'agency_head',
  'hr',
  'supervisor',
  'officer',
  'assessor',
];

/**
 * Standard 25: officers are evaluated by criteria that relate to their duties at school. The agency's administrator
 * writes a form and puts it into service; from then on it never changes, so that what a rating meant can always be read.
 */
export const evaluationFormLifecycle = lifecycle<EvaluationForm>()({
  kind: 'evaluation_form',
  table: 'evaluation_form',
  facts: evaluationFormFacts,
  title: formTitle,
  path: (form) => `/evaluation-forms/${form.id}`,
  readers: formReaders.map((role) => whoIs<EvaluationForm>(role)),
  escalatesTo: () => ({ role: 'agency_head' }),
  initial: 'draft',
  opening: { by: [administrator], alsoIn: ['in_service'], says: 'began the evaluation form' },
  states: {
    draft: {
      label: 'Draft',
      waitsOn: [
        {
          kind: 'finish-evaluation-form',
          owner: () => ({ role: 'agency_administrator' }),
          title: (form) => `Finish evaluation form ${form.number} and put it into service`,
          due: (_, { now, settings }) =>
            settings.calendar.add(now, { amount: settings.policy(formDraftDays), unit: 'business days' }),
          action: 'put-into-service',
          path: (form) => `/evaluation-forms/${form.id}/edit`,
          quiet: true,
        },
      ],
    },
    in_service: { label: 'In service', final: true },
    retired: { label: 'Retired', final: true },
    discarded: { label: 'Discarded', final: true },
  },
  actions: {
    edit: {
      label: 'Save the draft',
      from: ['draft'],
      to: 'draft',
      by: [administrator],
      says: 'changed the draft',
      patch: (_, { input }) => input,
    },
    'put-into-service': {
      label: 'Put into service',
      from: ['draft'],
      to: 'in_service',
      by: [administrator],
      rules: isComplete,
      says: 'put the form into service',
      patch: (_, { actor, now }) => ({ put_into_service_by: actor!.personId, put_into_service_at: now }),
      also: async (tx, forms, _taking, consequences): Promise<void> => {
        await tx.run(insertCriteria, [forms.map(({ id }) => id)]);
        const older = forms.flatMap((form) => form.otherInServiceId ?? []);
        await consequences.take(evaluationFormLifecycle, older, 'retire');
      },
    },
    retire: {
      label: 'Retire for a newer form',
      from: ['in_service'],
      to: 'retired',
      by: 'the program',
      says: 'put a newer form in its place',
    },
    discard: {
      label: 'Discard the draft',
      from: ['draft'],
      to: 'discarded',
      by: [administrator],
      says: 'discarded the draft',
    },
  },
});
