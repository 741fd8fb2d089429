import { Button } from '@trussworks/react-uswds';
import { useEffect, useRef, useState } from 'react';
import { fieldId } from '../../forms/field-errors.js';
import type { FormState } from '../../forms/index.js';
import { useAnnounce } from '../../shell/announcer.js';
import { emptyQuestion, type EditedQuestion, fieldName, type KitValues } from './kit-values.js';
import { QuestionDraft } from './question-draft.js';
import { MoveAndRemove } from './move-and-remove.js';

const most = 30;

/** The questions of a draft, to write, add, remove and put in order. */
export function QuestionList({ form }: { form: FormState<KitValues> }) {
  const announce = useAnnounce();
  const focusNext = useFocusNext();
  const [opened, setOpened] = useOpened(form);
  const [removed, setRemoved] = useState<{ question: EditedQuestion; at: number } | null>(null);
  const { questions } = form.values;
  const back = `${form.id}-back`;

  const move = (from: number, to: number) => {
    form.set('questions', (was) => was.toSpliced(from, 1).toSpliced(to, 0, was[from]!));
    announce(`Now question ${to + 1} of ${questions.length}.`, { quiet: true });
  };
  const add = () => {
    const question = emptyQuestion();
    form.set('questions', (was) => [...was, question]);
    setOpened((was) => new Set(was).add(question.key));
    focusNext(fieldId(form.id, fieldName(question.key, 'competency')));
  };
  const remove = (at: number) => {
    form.set('questions', (was) => was.toSpliced(at, 1));
    setRemoved({ question: questions[at]!, at });
    focusNext(back);
  };
  const putBack = ({ question, at }: { question: EditedQuestion; at: number }) => {
    form.set('questions', (was) => was.toSpliced(at, 0, question));
    setRemoved(null);
    focusNext(`${form.id}-remove-${question.key}`);
  };
  return (
    <>
      <ol className="kit-drafts">
        {questions.map((question, at) => (
          <QuestionDraft
            key={question.key}
            form={form}
            question={question}
            at={at}
            open={opened.has(question.key)}
            onToggle={() => setOpened((was) => toggled(was, question.key))}
            ways={
              <MoveAndRemove
                id={(way) => `${form.id}-${way}-${question.key}`}
                at={at}
                count={questions.length}
                onMove={(to, button) => {
                  move(at, to);
                  focusNext(button);
                }}
                onRemove={() => remove(at)}
              />
            }
          />
        ))}
      </ol>
      {removed && (
        <div className="kit-edit__again" role="status">
          <p>“{removed.question.parts.competency.trim() || 'The question'}” was removed.</p>
          <Button id={back} type="button" outline onClick={() => putBack(removed)}>
            Put it back
          </Button>
        </div>
      )}
      <p id={fieldId(form.id, 'questions')} tabIndex={-1}>
        {questions.length} of at most {most} questions.
      </p>
      <Button
        type="button"
        outline
        aria-disabled={questions.length >= most}
        onClick={() => questions.length < most && add()}
      >
        Add a question
      </Button>
    </>
  );
}

/** Which questions are open; at each failed attempt those with an error open by themselves. */
function useOpened({ attempt, errors, values }: FormState<KitValues>) {
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const [seen, setSeen] = useState(attempt);
  if (seen !== attempt) {
    setSeen(attempt);
    const isFaulty = (key: string) => errors.some(({ field }) => field.startsWith(`questions.${key}.`));
    const faulty = values.questions.map(({ key }) => key).filter(isFaulty);
    setOpened((was) => new Set([...was, ...faulty]));
  }
  return [opened, setOpened] as const;
}

/** Gives focus to the element with this id once it is drawn: a moved or removed element would lose it. */
function useFocusNext(): (id: string) => void {
  const next = useRef<string | null>(null);
  useEffect(() => {
    if (next.current) document.getElementById(next.current)?.focus();
    next.current = null;
  });
  return (id) => {
    next.current = id;
  };
}

function toggled(was: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const now = new Set(was);
  if (!now.delete(key)) now.add(key);
  return now;
}
