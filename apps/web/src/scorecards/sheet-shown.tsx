import { type Question, scoreText, type Sheet } from './sheet.js';

/** A sheet to read: every question with its score, what such a score looks like, and the note. */
export const SheetShown = ({ questions, sheet }: { questions: Question[]; sheet: Sheet }) => (
  <>
    <ol className="scores">
      {questions.map((question) => {
        const score = sheet.scores[question.id];
        const note = sheet.notes[question.id];
        return (
          <li key={question.id} className="scores__one">
            <span className={typeof score === 'number' ? 'scores__score' : 'scores__score scores__score--none'}>
              {scoreText(score)}
            </span>
            <div className="scores__words">
              <b>{question.competency}</b>
              {note && <p className="kept-lines">{note}</p>}
            </div>
          </li>
        );
      })}
    </ol>
    {sheet.comment && (
      <div className="scores__comment">
        <b>On the candidate as a whole</b>
        <p className="kept-lines">{sheet.comment}</p>
      </div>
    )}
  </>
);
