import { Link, useParams } from 'react-router';
import type { ContestDto } from '../api/types.js';
import { ActionButtons, type ActionWay, StateTag, Timeline, type Tone, useKeptFocus, WaitsOn } from '../cases/index.js';
import { Facts } from '../shell/facts.js';
import { Loaded } from '../shell/loaded.js';
import { Page } from '../shell/page.js';
import { Moment } from '../time/times.js';
import { letStand, reverseDecision, useContest, withdrawContest } from './contest-calls.js';
import { nextStep } from './next-step.js';
import '../expressions/expressions.css';

const tones: Record<string, Tone> = {
  filed: 'attention',
  stands: 'bad',
  reversed: 'good',
  withdrawn: 'over',
  lapsed: 'over',
};

/** A contested decision: for the officer, and for the program administrator of the agency who decides on it. */
export function ContestPage() {
  const { id = '' } = useParams();
  const query = useContest(id);
  const { data } = query;
  if (!data)
    return (
      <Page title="Contested decision">
        <Loaded query={query} what="the contest">
          {() => null}
        </Loaded>
      </Page>
    );
  return (
    <Page
      title="Contested decision"
      tab={`Contest of ${data.officerName}`}
      lead={`${data.officerName}, SRO at ${data.campusName}`}
      up={{ to: `/expressions/${data.expressionId}`, label: 'The expression of interest' }}
      aside={<StateTag state={data.state} label={data.stateLabel} tone={tones[data.state] ?? 'open'} />}
    >
      <NextStep contest={data} onChanged={() => query.refetch()} />
      <Review contest={data} />
      <Contested contest={data} />
      <section className="section" aria-labelledby="history">
        <h2 id="history">History</h2>
        <Timeline kind="contest" id={data.id} />
      </section>
    </Page>
  );
}

function NextStep({ contest, onChanged }: { contest: ContestDto; onChanged(): unknown }) {
  const heading = useKeptFocus(contest.state);
  return (
    <section className="interest-step" aria-labelledby="next">
      <h2 id="next" ref={heading} tabIndex={-1}>
        Next step
      </h2>
      <p>{nextStep(contest)}</p>
      <WaitsOn kind="contest" id={contest.id} brief />
      <ActionButtons actions={contest.allowedActions} ways={waysOf(contest)} onChanged={onChanged} />
    </section>
  );
}

const waysOf = (contest: ContestDto): Record<string, ActionWay> => ({
  // Neither way is the main one: the page does not lean to a decision.
  reverse: {
    confirm: 'HR decides anew whether the officer is eligible.',
    ask: {
      field: 'reason',
      label: 'Why is the decision reversed?',
      hint: 'The officer and HR read this.',
      maxLength: 4000,
    },
    success: 'The decision was reversed. HR decides anew.',
    send: ({ key, text }) => reverseDecision(contest, text, key),
  },
  'let-stand': {
    confirm: 'The officer stays not eligible for this vacancy.',
    ask: {
      field: 'reason',
      label: 'Why does the decision stand?',
      hint: 'The officer and HR read this.',
      maxLength: 4000,
    },
    success: 'The decision stands. The officer is told why.',
    send: ({ key, text }) => letStand(contest, text, key),
  },
  withdraw: {
    confirm: 'The decision then stays as it is. This cannot be taken back.',
    success: 'The contest was withdrawn.',
    send: ({ key }) => withdrawContest(contest, key),
  },
});

function Review({ contest: { reviewReason, reviewedByName, reviewedAt, stateLabel } }: { contest: ContestDto }) {
  if (!reviewedAt) return null;
  return (
    <section className="section" aria-labelledby="review">
      <h2 id="review">What was decided on it</h2>
      <Facts
        facts={[
          ['Decided', stateLabel],
          [
            'Reason',
            <span key="why" className="kept-lines">
              {reviewReason}
            </span>,
          ],
          ['By', reviewedByName],
          ['On', <Moment key="on" at={reviewedAt} />],
        ]}
      />
    </section>
  );
}

const Contested = ({ contest }: { contest: ContestDto }) => (
  <>
    <section className="section" aria-labelledby="contested">
      <h2 id="contested">The decision</h2>
      <p>Not eligible, decided by {contest.decidedByName} with this reason:</p>
      <blockquote className="quoted">
        <p>{contest.contestedReason}</p>
      </blockquote>
      <p>
        <Link to={`/expressions/${contest.expressionId}`}>See the service and how it was counted</Link>
      </p>
    </section>
    <section className="section" aria-labelledby="statement">
      <h2 id="statement">What {contest.officerName} says to it</h2>
      <p className="kept-lines reading">{contest.statement}</p>
      <p className="usa-hint">
        <Moment at={contest.filedAt} />
      </p>
    </section>
  </>
);
