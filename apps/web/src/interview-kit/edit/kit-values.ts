import { newKey } from '../../api/client.js';
import { type FieldError, ProblemError } from '../../api/problem.js';
import type { InterviewKitDto, KitQuestionDto } from '../kit-calls.js';

/** The parts of a question as the API calls them, with what it takes in at most. */
export const limits = {
  competency: 80,
  question: 1000,
  listenFor: 1500,
  weight: 1,
  'anchors.one': 800,
  'anchors.three': 800,
  'anchors.five': 800,
} as const;

export type Part = keyof typeof limits;

/** A question while it is written; `key` tells it from the others wherever it is moved to. */
export interface EditedQuestion {
  key: string;
  /** Null until it is saved. */
  id: string | null;
  parts: Record<Part, string>;
}

export interface KitValues {
  title: string;
  questions: EditedQuestion[];
}

export const readKit = ({ title, questions }: InterviewKitDto): KitValues => ({
  title,
  questions: questions.map(({ id, competency, question, listenFor, weight, anchors: { one, three, five } }) => ({
    key: id,
    id,
    parts: {
      competency,
      question,
      listenFor,
      weight: String(weight),
      'anchors.one': one,
      'anchors.three': three,
      'anchors.five': five,
    },
  })),
});

export const emptyQuestion = (): EditedQuestion => ({
  key: newKey(),
  id: null,
  parts: {
    competency: '',
    question: '',
    listenFor: '',
    weight: '3',
    'anchors.one': '',
    'anchors.three': '',
    'anchors.five': '',
  },
});

export function writeKit({ title, questions }: KitValues): { title: string; questions: KitQuestionDto[] } {
  const ids = new Set(questions.flatMap(({ id }) => id ?? []));
  return {
    title,
    questions: questions.map(({ id, parts }) => ({
      id: id ?? newId(parts.competency, ids),
      competency: parts.competency,
      question: parts.question,
      listenFor: parts.listenFor,
      weight: Number(parts.weight),
      anchors: { one: parts['anchors.one'], three: parts['anchors.three'], five: parts['anchors.five'] },
    })),
  };
}

/** 'Working with youth' becomes 'working-with-youth', or 'working-with-youth-2' where that is taken. */
function newId(competency: string, taken: Set<string>): string {
  const words =
    competency
      .normalize('NFD')
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? [];
  const slug = words.join('-').slice(0, 36).replace(/-$/, '') || 'question';
  let id = slug;
  for (let n = 2; taken.has(id); n++) id = `${slug}-${n}`;
  taken.add(id);
  return id;
}

/** How the form calls a part of a question: by its key, so that an error stays with it when it is moved. */
export const fieldName = (key: string, part: Part): string => `questions.${key}.${part}`;

export const checkKit = ({ title, questions }: KitValues): (FieldError | null)[] => [
  title.length > 120 ? { field: 'title', message: 'Keep the title under 120 characters.' } : null,
  ...questions.flatMap(({ key, parts }, at) =>
    (Object.keys(limits) as Part[]).map((part) => {
      const field = fieldName(key, part);
      if (part === 'weight')
        return parts.weight ? null : { field, message: `Question ${at + 1}: choose how much it counts.` };
      const most = limits[part];
      return parts[part].length > most
        ? { field, message: `Question ${at + 1}: keep this under ${most.toLocaleString('en-US')} characters.` }
        : null;
    }),
  ),
];

/** The API calls a question by its place; the form by its key. */
export function byKey(error: unknown, { questions }: KitValues): unknown {
  if (!(error instanceof ProblemError)) return error;
  const errors = error.errors.map(({ field, message }) => ({
    message,
    field: field.replace(/^questions\.(\d+)/, (all, at: string) =>
      questions[Number(at)] ? `questions.${questions[Number(at)]!.key}` : all,
    ),
  }));
  return new ProblemError(error.status, error.code, error.message, errors);
}
