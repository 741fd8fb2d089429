import type { Rule } from '#lifecycle';
import type { Scorecard, Sheet } from './scorecard.js';

/** What is wrong with what is written: scores of other questions, or that are none. Empty where it could be kept. */
export function faultsOfSheet(questions: { id: string }[], { scores, notes }: Pick<Sheet, 'scores' | 'notes'>) {
  const asked = new Set(questions.map(({ id }) => id));
  const unknown = [...Object.keys(scores), ...Object.keys(notes)].find((id) => !asked.has(id));
  const wrong = Object.entries(scores).find(
    ([, score]) => score !== null && !(Number.isInteger(score) && score >= 1 && score <= 5),
  );
  const note = Object.entries(notes).find(([, text]) => typeof text !== 'string' || text.length > 2000);
  return [
    ...(unknown === undefined
      ? []
      : [{ field: unknown in scores ? 'scores' : 'notes', message: 'There is no such question in this interview.' }]),
    ...(wrong ? [{ field: 'scores', message: 'Give each score as a whole number from 1 to 5.' }] : []),
    ...(note ? [{ field: 'notes', message: 'Keep each note under 2,000 characters.' }] : []),
  ];
}

/** A question is scored, or it is said that it was not asked: nothing is left open by oversight. */
export const everyQuestionIsAnswered: Rule<Scorecard, Sheet> = {
  code: 'scores-missing',
  field: 'scores',
  holds: (scorecard, { input }) => scorecard.questions.every(({ id }) => input.scores[id] !== undefined),
  message: (scorecard, { input }) => {
    const open = scorecard.questions.filter(({ id }) => input.scores[id] === undefined).length;
    return `${open === 1 ? 'One question is' : `${open} questions are`} neither scored nor marked as not asked.`;
  },
};

export const somethingIsScored: Rule<Scorecard, Sheet> = {
  code: 'nothing-scored',
  field: 'scores',
  holds: (_, { input }) => Object.values(input.scores).some((score) => score !== null),
  message: 'Nothing is scored. Whoever could not score the candidate asks HR to be excused.',
};

export const sheetIsSound: Rule<Scorecard, Sheet> = {
  code: 'scores-wrong',
  field: 'scores',
  holds: (scorecard, { input }) => faultsOfSheet(scorecard.questions, input).length === 0,
  message: (scorecard, { input }) => faultsOfSheet(scorecard.questions, input)[0]!.message,
};

export const nothingIsSelectedYet: Rule<Scorecard> = {
  code: 'selected-already',
  holds: (scorecard) => ['interviewing', 'ranked'].includes(scorecard.vacancyState),
  message: 'The selection has been made on these scores, so they cannot be corrected any more.',
};
