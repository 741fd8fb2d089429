import { anchorPoints } from '#anchored-scale';
import type { Rule } from '#lifecycle';
import {
  fewestQuestions,
  type InterviewKit,
  type KitContent,
  type KitQuestion,
  mostQuestions,
} from './interview-kit.js';

/** The texts that a panel needs of every question; follow-up prompts may be missing. */
const needed: { path: string; text(question: KitQuestion): string; missing: string }[] = [
  { path: 'competency', text: ({ competency }) => competency, missing: 'name the competency.' },
  { path: 'question', text: ({ question }) => question, missing: 'write the question.' },
  ...anchorPoints.map(({ point, anchor }) => ({
    path: `anchors.${anchor}`,
    text: ({ anchors }: KitQuestion) => anchors[anchor],
    missing: `say what a ${point} looks like.`,
  })),
];

/** What is still missing before a panel can use the kit, each with its field and how to mend it. */
export function missingOf({ title, questions }: KitContent): { field: string; message: string }[] {
  const missing = questions.flatMap((question, at) =>
    needed
      .filter(({ text }) => text(question).trim() === '')
      .map((part) => ({ field: `questions.${at}.${part.path}`, message: `Question ${at + 1}: ${part.missing}` })),
  );
  if (questions.length < fewestQuestions)
    missing.unshift({
      field: 'questions',
      message: `A kit has at least ${fewestQuestions} questions, and this one has ${questions.length}. Fewer do not cover the competencies.`,
    });
  if (title.trim() === '') missing.unshift({ field: 'title', message: 'Give the kit a title.' });
  return missing;
}

const fields = [
  'title',
  'questions',
  ...Array.from({ length: mostQuestions }, (_, at) => needed.map(({ path }) => `questions.${at}.${path}`)).flat(),
];

/** Each candidate is to be asked the same complete questions, so nothing may be missing from any of them. */
export const isComplete: Rule<InterviewKit>[] = fields.map((field) => ({
  code: 'kit-incomplete',
  field,
  holds: (kit) => missingOf(kit).every((missing) => missing.field !== field),
  message: (kit) => missingOf(kit).find((missing) => missing.field === field)?.message ?? '',
}));
