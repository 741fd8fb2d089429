import { Funnel } from '../cases/index.js';
import { Anchors } from '../drafts/anchors.js';
import { Empty } from '../shell/loaded.js';
import type { KitQuestionDto } from './kit-calls.js';

/** The questions as the panel has them: how much each counts as a picture, then one after the other. */
export function KitQuestions({ questions }: { questions: KitQuestionDto[] }) {
  if (questions.length === 0) return <Empty>There are no questions in this kit yet.</Empty>;
  return (
    <>
      <section className="section" aria-labelledby="weights">
        <h2 id="weights">How much each question counts</h2>
        <p>From 1 to 5. A question of weight 4 counts twice as much as one of weight 2.</p>
        <Funnel
          label="Weight of each question"
          stages={questions.map((question, at) => ({
            label: questionName(question, at),
            count: question.weight,
            to: `#question-${question.id}`,
          }))}
        />
      </section>
      <ol className="draft-lines">
        {questions.map((question, at) => (
          <Question key={question.id} question={question} at={at} />
        ))}
      </ol>
    </>
  );
}

/** '3. De-escalation'. */
export const questionName = ({ competency }: { competency: string }, at: number): string =>
  `${at + 1}. ${competency.trim() || 'Not named yet'}`;

const Question = ({ question, at }: { question: KitQuestionDto; at: number }) => (
  <li className="draft-line" id={`question-${question.id}`}>
    <h2>{questionName(question, at)}</h2>
    <p className="draft-line__under">Weight {question.weight} of 5</p>
    <p className="draft-line__words">{question.question || 'Not written yet'}</p>
    {question.listenFor && (
      <div className="draft-line__more">
        <h3>Listen for</h3>
        <p className="kept-lines">{question.listenFor}</p>
      </div>
    )}
    <Anchors label={`What answers look like: ${question.competency}`} anchors={question.anchors} />
  </li>
);
