import { points, type Question, type Score } from './sheet.js';

interface ScoreChoiceProps {
  /** Of the first choice; the others follow it. */
  id: string;
  question: Question;
  score: Score;
  error?: string | undefined;
  /** Of the texts that say what a 1, a 3 and a 5 look like. */
  anchorIds: Record<number, string>;
  onScore(score: Score): void;
}

/** 1 to 5, or not asked, as targets for a thumb; arrow keys move between them as between any radio buttons. */
export const ScoreChoice = ({ id, question, score, error, anchorIds, onScore }: ScoreChoiceProps) => (
  <fieldset
    className={error ? 'score-choice score-choice--open' : 'score-choice'}
    aria-describedby={error ? `${id}-error` : undefined}
  >
    <legend className="usa-sr-only">Score for {question.competency}</legend>
    {error && (
      <p id={`${id}-error`} className="usa-error-message">
        {error}
      </p>
    )}
    <div className="score-choice__points">
      {points.map((point, index) => (
        <Choice
          key={point}
          id={index === 0 ? id : `${id}-${point}`}
          name={id}
          label={String(point)}
          described={anchorIds[point]}
          checked={score === point}
          onChoose={() => onScore(point)}
        />
      ))}
      <Choice
        id={`${id}-not-asked`}
        name={id}
        label="Not asked"
        wide
        checked={score === null}
        onChoose={() => onScore(null)}
      />
    </div>
    {score !== undefined && (
      <button
        type="button"
        className="usa-button usa-button--unstyled score-choice__clear"
        onClick={() => {
          onScore(undefined);
          document.getElementById(id)?.focus();
        }}
      >
        Take back<span className="usa-sr-only"> the score for {question.competency}</span>
      </button>
    )}
  </fieldset>
);

interface ChoiceProps {
  id: string;
  name: string;
  label: string;
  described?: string | undefined;
  wide?: boolean;
  checked: boolean;
  onChoose(): void;
}

const Choice = ({ id, name, label, described, wide = false, checked, onChoose }: ChoiceProps) => (
  <span className={wide ? 'score-point score-point--wide' : 'score-point'}>
    <input
      id={id}
      name={name}
      type="radio"
      value={label}
      aria-describedby={described}
      checked={checked}
      onChange={onChoose}
    />
    <label htmlFor={id}>{label}</label>
  </span>
);
