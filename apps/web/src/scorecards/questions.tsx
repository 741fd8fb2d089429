import { FormGroup, Label, Textarea } from '@trussworks/react-uswds';
import { fieldId } from '../forms/field-errors.js';
import type { FormState } from '../forms/index.js';
import type { FieldError } from '../api/problem.js';
import { QuestionCard } from './question-card.js';
import { longestComment, longestNote, openQuestions, type Question, type Sheet, withNote, withScore } from './sheet.js';
import { TooLong } from './too-long.js';

interface QuestionsProps<Values> {
  /** What sends them: its errors stand beside the questions. */
  form: FormState<Values>;
  questions: Question[];
  sheet: Sheet;
  onChange(sheet: Sheet): void;
}

/** Every question of the interview to be scored, and a comment on the candidate as a whole. */
export function Questions<Values>({ form, questions, sheet, onChange }: QuestionsProps<Values>) {
  const commentId = fieldId(form.id, 'comment');
  return (
    <>
      {questions.map((question, index) => (
        <QuestionCard
          key={question.id}
          id={fieldId(form.id, fieldOf(question))}
          place={index + 1}
          question={question}
          score={sheet.scores[question.id]}
          note={sheet.notes[question.id] ?? ''}
          error={sheet.scores[question.id] === undefined ? form.errorOf(fieldOf(question)) : undefined}
          onScore={(score) => onChange(withScore(sheet, question.id, score))}
          onNote={(note) => onChange(withNote(sheet, question.id, note))}
        />
      ))}
      <FormGroup error={sheet.comment.length > longestComment}>
        <Label htmlFor={commentId}>
          On the candidate as a whole <span className="usa-hint">(optional)</span>
        </Label>
        <TooLong id={`${commentId}-error`} text={sheet.comment} most={longestComment} />
        <Textarea
          id={commentId}
          name="comment"
          rows={4}
          aria-describedby={sheet.comment.length > longestComment ? `${commentId}-error` : undefined}
          value={sheet.comment}
          onChange={({ target }) => onChange({ ...sheet, comment: target.value })}
        />
      </FormGroup>
    </>
  );
}

const fieldOf = ({ id }: Question): string => `scores.${id}`;

/** What keeps the sheet from being handed in. */
export function sheetFaults(questions: Question[], sheet: Sheet): FieldError[] {
  const open = openQuestions(questions, sheet);
  const nothing = open.length === 0 && Object.values(sheet.scores).every((score) => score === null);
  return [
    ...open.map((question) => ({
      field: fieldOf(question),
      message: `${question.competency}: give a score, or say that it was not asked.`,
    })),
    ...(nothing
      ? [
          {
            field: 'scores',
            message: 'Nothing is scored. Whoever could not score the candidate asks HR to be excused.',
          },
        ]
      : []),
    ...questions
      .filter(({ id }) => (sheet.notes[id]?.length ?? 0) > longestNote)
      .map((question) => ({ field: fieldOf(question), message: `${question.competency}: the note is too long.` })),
    ...(sheet.comment.length > longestComment ? [{ field: 'comment', message: 'The comment is too long.' }] : []),
  ];
}
