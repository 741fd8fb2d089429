import { FormGroup, Label, Textarea } from '@trussworks/react-uswds';
import { anchorIdsOf, Anchors } from './anchors.js';
import { ScoreChoice } from './score-choice.js';
import { longestNote, type Question, type Score, scoreText } from './sheet.js';
import { TooLong } from './too-long.js';

interface QuestionCardProps {
  /** Of the choice of the score: where an error of this question leads. */
  id: string;
  place: number;
  question: Question;
  score: Score;
  note: string;
  error?: string | undefined;
  onScore(score: Score): void;
  onNote(note: string): void;
}

/** One question as it is asked, with what to listen for, its scale, the score and a note. */
export function QuestionCard({ id, place, question, score, note, error, onScore, onNote }: QuestionCardProps) {
  const anchorIds = anchorIdsOf(id);
  const noteId = `${id}-note`;
  return (
    <section
      className={score === undefined ? 'question' : 'question question--scored'}
      aria-labelledby={`${id}-heading`}
    >
      <div className="question__head">
        <h2 id={`${id}-heading`}>
          <span className="question__place">{place}.</span> {question.competency}
        </h2>
        <span className="question__standing">
          {score === undefined ? 'Not scored yet' : score === null ? 'Not asked' : `Scored ${scoreText(score)}`}
        </span>
      </div>
      <p className="question__words">{question.question}</p>
      {question.listenFor && (
        <div className="question__listen">
          <h3>Listen for</h3>
          <p className="kept-lines">{question.listenFor}</p>
        </div>
      )}
      <Anchors anchors={question.anchors} ids={anchorIds} />
      <ScoreChoice {...{ id, question, score, error, anchorIds, onScore }} />
      <FormGroup error={note.length > longestNote}>
        <Label htmlFor={noteId}>
          Note<span className="usa-sr-only"> on {question.competency}</span>{' '}
          <span className="usa-hint">(optional)</span>
        </Label>
        <TooLong id={`${noteId}-error`} text={note} most={longestNote} />
        <Textarea
          id={noteId}
          name={noteId}
          rows={2}
          aria-describedby={note.length > longestNote ? `${noteId}-error` : undefined}
          value={note}
          onChange={({ target }) => onNote(target.value)}
        />
      </FormGroup>
    </section>
  );
}
