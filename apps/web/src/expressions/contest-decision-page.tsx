import { Link, useNavigate, useParams } from 'react-router';
import type { ExpressionDto } from '../api/types.js';
import { Form, TextArea, useProblemForm } from '../forms/index.js';
import { Empty, Loaded } from '../shell/loaded.js';
import { Page } from '../shell/page.js';
import { Due } from '../time/times.js';
import { contestDecision, useExpression } from './expression-calls.js';
import './expressions.css';

const most = 6000;

/** The officer says why the decision is wrong. */
export function ContestDecisionPage() {
  const { id = '' } = useParams();
  const query = useExpression(id);
  return (
    <Page title="Contest the decision" up={{ to: `/expressions/${id}`, label: 'Your interest' }}>
      <Loaded query={query} what="the decision">
        {(expression) => <Contestable expression={expression} />}
      </Loaded>
    </Page>
  );
}

function Contestable({ expression }: { expression: ExpressionDto }) {
  const { contest, canContest, decision, contestableUntil, vacancy } = expression;
  if (contest)
    return (
      <Empty>
        You have contested this decision. <Link to={`/contests/${contest.id}`}>Open the contest</Link>
      </Empty>
    );
  if (!canContest || !contestableUntil) return <Empty>There is no decision that you could contest now.</Empty>;
  return (
    <>
      <p className="lead">
        You were found not eligible for {vacancy.title}. You can contest it until <Due at={contestableUntil} relative />
        .
      </p>
      <blockquote className="quoted">
        <p className="kept-lines">{decision?.reason}</p>
        <footer>{decision?.by}</footer>
      </blockquote>
      <p>Somebody else than the person who decided looks at it: the program administrator of the agency.</p>
      <ContestForm id={expression.id} />
    </>
  );
}

function ContestForm({ id }: { id: string }) {
  const navigate = useNavigate();
  const form = useProblemForm({
    start: { statement: '' },
    check: ({ statement }) => [
      statement.trim().length < 10
        ? { field: 'statement', message: 'Say in at least 10 characters why the decision is wrong.' }
        : statement.length > most
          ? { field: 'statement', message: 'Keep it under 6,000 characters.' }
          : null,
    ],
    send: ({ statement }, key) => contestDecision(id, statement.trim(), key),
    onDone: (contest) => void navigate(`/contests/${contest.id}`),
    success: 'The decision is contested.',
  });
  return (
    <Form form={form} submit="Contest the decision" beside={<Link to={`/expressions/${id}`}>Not now</Link>}>
      <TextArea
        form={form}
        name="statement"
        label="Why is the decision wrong?"
        hint="Name the service or the evidence that was not counted."
        maxLength={most}
        rows={8}
      />
    </Form>
  );
}
