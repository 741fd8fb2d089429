// What is written on a scorecard, and what can be said of it without asking the server.
import type { Schemas } from '../api/types.js';

export type Question = Schemas['KitQuestionDto'];

/** 1 to 5; null for what was not asked or could not be judged; undefined as long as it is left open. */
export type Score = number | null | undefined;

export interface Sheet {
  /** By the question's id. */
  scores: Record<string, number | null>;
  notes: Record<string, string>;
  comment: string;
}

export interface WrittenSheet extends Sheet {
  version: number;
  savedAt: string;
}

export const emptySheet: Sheet = { scores: {}, notes: {}, comment: '' };

export const points = [1, 2, 3, 4, 5] as const;

export const longestNote = 2000;
export const longestComment = 4000;

export function withScore(sheet: Sheet, id: string, score: Score): Sheet {
  const { [id]: _, ...others } = sheet.scores;
  return { ...sheet, scores: score === undefined ? others : { ...others, [id]: score } };
}

export const withNote = (sheet: Sheet, id: string, note: string): Sheet => ({
  ...sheet,
  notes: { ...sheet.notes, [id]: note },
});

/** The questions that are neither scored nor marked as not asked. */
export const openQuestions = <One extends { id: string }>(questions: One[], { scores }: Sheet): One[] =>
  questions.filter(({ id }) => scores[id] === undefined);

/** The same scores and words; a note that is empty is none. */
export const isSame = (a: Sheet, b: Sheet): boolean => a.comment === b.comment && differences(a, b).length === 0;

/** The ids of the questions that are scored or noted differently. */
export function differences(a: Sheet, b: Sheet): string[] {
  const ids = [a, b].flatMap(({ scores, notes }) => [...Object.keys(scores), ...Object.keys(notes)]);
  return [...new Set(ids)].filter((id) => a.scores[id] !== b.scores[id] || (a.notes[id] ?? '') !== (b.notes[id] ?? ''));
}

/** '4', 'not asked', 'not scored'. */
export const scoreText = (score: Score): string =>
  score === undefined ? 'not scored' : score === null ? 'not asked' : String(score);

/** The weighted mean of what is scored, as docs/ranking.md has it; null where nothing is. */
export function meanOf(questions: Question[], { scores }: Sheet): number | null {
  const scored = questions.filter(({ id }) => typeof scores[id] === 'number');
  const weights = scored.reduce((sum, { weight }) => sum + weight, 0);
  return weights === 0 ? null : scored.reduce((sum, { id, weight }) => sum + weight * scores[id]!, 0) / weights;
}
