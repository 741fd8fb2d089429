import { Button } from '@trussworks/react-uswds';
import { useEffect, useRef, useState } from 'react';
import { DateField, dateProblem, Form, SelectField, useProblemForm } from '../forms/index.js';
import { Working } from '../shell/loaded.js';
import { Day } from '../time/times.js';
import { HoursBar } from './hours-bar.js';
import { standingTag, standingWords } from './standing-words.js';
import { type BalanceDto, simulate, useCourses } from './training-calls.js';
import { StateTag } from '../cases/index.js';

interface Attended {
  courseId: string;
  title: string;
  on: string;
}

/** "If I attend these": tries courses out and shows what would still be missing. Nothing is changed by it. */
export function Simulate({ officerId, own, before }: { officerId: string; own: boolean; before: BalanceDto }) {
  const courses = useCourses();
  const [attended, setAttended] = useState<Attended[]>([]);
  const [balance, setBalance] = useState<BalanceDto | null>(null);
  const form = useProblemForm({
    start: { courseId: '', on: '' },
    check: ({ courseId, on }) => {
      const fault = dateProblem(on, 'day');
      return [
        courseId ? null : { field: 'courseId', message: 'Choose a course.' },
        fault ? { field: 'on', message: fault } : null,
      ];
    },
    send: async ({ courseId, on }) => {
      const { title } = courses.data!.items.find(({ id }) => id === courseId)!;
      const all = [...attended, { courseId, title, on }];
      setBalance(
        await simulate(
          officerId,
          all.map((one) => ({ courseId: one.courseId, on: one.on })),
        ),
      );
      setAttended(all);
    },
    onDone: () => form.reset({ courseId: '', on: '' }),
  });
  const clear = () => {
    setAttended([]);
    setBalance(null);
  };
  return (
    <section className="section simulate" aria-labelledby="simulate">
      <h2 id="simulate">{own ? 'If I attend …' : 'If the officer attends …'}</h2>
      <p>Choose a course and a day to see what would still be missing. Nothing is changed by it.</p>
      {courses.data ? (
        <Form form={form} submit={attended.length > 0 ? 'Add this one too' : 'Show me'}>
          <SelectField
            form={form}
            name="courseId"
            label="Course"
            choices={courses.data.items.map(({ id, title, hours }) => ({
              value: id,
              label: `${title}, ${hours} hours`,
            }))}
          />
          <DateField form={form} name="on" label="Completed on" />
        </Form>
      ) : (
        <Working what="the courses" />
      )}
      {balance && (
        <Outcome key={attended.length} balance={balance} before={before} attended={attended} onClear={clear} />
      )}
    </section>
  );
}

interface OutcomeProps {
  balance: BalanceDto;
  before: BalanceDto;
  attended: Attended[];
  onClear(): void;
}

function Outcome({ balance, before, attended, onClear }: OutcomeProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const plannedBefore = new Map(before.standings.map(({ key, planned }) => [key, planned]));
  const changed = balance.standings.filter(({ key, planned }) => planned !== (plannedBefore.get(key) ?? 0));
  return (
    <div className="simulate__outcome">
      <h3 ref={heading} tabIndex={-1}>
        With{' '}
        {attended.map(({ title, on }, i) => (
          // oxlint-disable-next-line react/no-array-index-key -- the same course may be tried twice
          <span key={i}>
            {i > 0 && ', '}
            {title} on <Day on={on} />
          </span>
        ))}
      </h3>
      <p>{balance.summary}</p>
      {changed.length === 0 && <p>It would count towards nothing that is still owed.</p>}
      <ul className="standings">
        {changed.map((standing) => (
          <li key={standing.key} className="standing">
            <div className="standing__head">
              <h4 className="standing__title">{standing.title}</h4>
              <StateTag state="" {...standingTag(standing)} />
            </div>
            <HoursBar standing={standing} />
            <p className="standing__words">{standingWords(standing)}</p>
          </li>
        ))}
      </ul>
      <Button type="button" outline onClick={onClear}>
        Begin anew
      </Button>
    </div>
  );
}
