import { anchorPoints } from '#anchored-scale';
import type { Rule } from '#lifecycle';
import type { Settings } from '#policies';
import { leastCriteriaOfRole } from './evaluation-form.policies.js';
import {
  type Criterion,
  type CriterionRole,
  type EvaluationForm,
  type FormContent,
  mostCriteria,
  roleTitles,
  sroRoles,
} from './evaluation-form.js';

interface Missing {
  field: string;
  message: string;
}

/** The texts that a rater needs of every criterion. */
const needed: { path: string; text(criterion: Criterion): string; missing: string }[] = [
  { path: 'title', text: ({ title }) => title, missing: 'name it.' },
  { path: 'group', text: ({ group }) => group, missing: 'say under which heading it stands.' },
  { path: 'whatItIs', text: ({ whatItIs }) => whatItIs, missing: 'say what it is about.' },
  ...anchorPoints.map(({ point, anchor }) => ({
    path: `anchors.${anchor}`,
    text: ({ anchors }: Criterion) => anchors[anchor],
    missing: `say what a ${point} looks like.`,
  })),
];

/** What is still missing before officers can be evaluated with the form, each with its field and how to mend it. */
export function missingOf({ name, criteria }: FormContent, settings: Settings): Missing[] {
  const least = settings.policy(leastCriteriaOfRole);
  return [
    ...(name.trim() === '' ? [{ field: 'name', message: 'Give the form a name.' }] : []),
    ...sroRoles.flatMap((role) => roleMissing(criteria, role, least)),
    ...roleMissing(criteria, 'general', 1),
    ...criteria.flatMap((criterion, at) =>
      needed
        .filter(({ text }) => text(criterion).trim() === '')
        .map((part) => ({ field: `criteria.${at}.${part.path}`, message: `Criterion ${at + 1}: ${part.missing}` })),
    ),
  ];
}

/** Standard 25: criteria that directly relate to the duties at school, beside what is asked of every officer. */
function roleMissing(criteria: Criterion[], role: CriterionRole, least: number): Missing[] {
  const there = criteria.filter((criterion) => criterion.role === role).length;
  if (there >= least) return [];
  const wanted = `at least ${least} ${least === 1 ? 'criterion' : 'criteria'}`;
  const message =
    role === 'general'
      ? `The form needs ${wanted} of what is asked of every officer, and has none.`
      : `The form needs ${wanted} of the role "${roleTitles[role]}", and has ${there || 'none'}.`;
  return [{ field: `criteria.${role}`, message }];
}

const fields = [
  'name',
  ...[...sroRoles, 'general'].map((role) => `criteria.${role}`),
  ...Array.from({ length: mostCriteria }, (_, at) => needed.map(({ path }) => `criteria.${at}.${path}`)).flat(),
];

/** Standard 25: officers are rated by complete criteria of the SRO's own job. */
export const isComplete: Rule<EvaluationForm>[] = fields.map((field) => ({
  code: 'evaluation-form-incomplete',
  field,
  holds: (form, { settings }) => missingOf(form, settings).every((missing) => missing.field !== field),
  message: (form, { settings }) => missingOf(form, settings).find((missing) => missing.field === field)?.message ?? '',
}));
