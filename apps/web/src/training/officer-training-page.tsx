import { useParams } from 'react-router';
import { StateTag, Timeline } from '../cases/index.js';
import { useHasRole, useSession } from '../session/session.js';
import { Facts } from '../shell/facts.js';
import { Empty, Loaded } from '../shell/loaded.js';
import { Page } from '../shell/page.js';
import { Day } from '../time/times.js';
import { CreditList } from './credit-list.js';
import { HandIn } from './hand-in.js';
import { Simulate } from './simulate.js';
import { StandingList } from './standing-list.js';
import { type OfficerTrainingDto, useTraining } from './training-calls.js';
import { TrainingWays } from './training-ways.js';
import './training.css';

/** One's own training. */
export function MyTrainingPage() {
  return <TrainingPage id={useSession().person.id} />;
}

/** The training of an officer, for the officer and for whoever sees to it. */
export function OfficerTrainingPage() {
  return <TrainingPage id={useParams().id ?? ''} />;
}

function TrainingPage({ id }: { id: string }) {
  const query = useTraining(id);
  const own = useSession().person.id === id;
  const seesUnit = useHasRole('supervisor', 'hr', 'agency_administrator', 'agency_head', 'assessor');
  const { data } = query;
  const title = own ? 'My training' : (data?.officer.name ?? 'Training of an officer');
  return (
    <Page
      title={title}
      tab={own ? title : `Training: ${title}`}
      lead={
        own
          ? 'What you have, what is still owed, by when, and whether your plan is enough (standard 22).'
          : data && `Training as school resource officer, ${data.officer.unitName}`
      }
      up={seesUnit ? { to: '/training', label: 'Training of the SROs' } : undefined}
      aside={
        data?.requirement?.state === 'away' && (
          <StateTag state="away" label={data.requirement.stateLabel} tone="attention" />
        )
      }
    >
      <Loaded query={query} what="the training">
        {(training) => <Body training={training} />}
      </Loaded>
    </Page>
  );
}

function Body({ training }: { training: OfficerTrainingDto }) {
  const { officer, own, requirement, balance, served, leave } = training;
  const mayHandIn = useHasRole('officer', 'supervisor', 'hr', 'agency_administrator');
  return (
    <>
      <Now training={training} />
      {balance && requirement?.state !== 'ended' && (
        <section className="section" aria-labelledby="owed">
          <h2 id="owed">What is owed, and how far it is</h2>
          <StandingList balance={balance} />
        </section>
      )}
      {balance && mayHandIn && requirement?.state === 'running' && (
        <Simulate officerId={officer.id} own={own} before={balance} />
      )}
      <section className="section" aria-labelledby="completed">
        <h2 id="completed">Completed training</h2>
        {mayHandIn && <HandIn officerId={officer.id} own={own} />}
        <CreditList officerId={officer.id} />
      </section>
      {served.length > 0 && (
        <section className="section" aria-labelledby="facts">
          <h2 id="facts">Time as SRO</h2>
          <Facts
            facts={[
              ['Serving', <Stretches key="served" stretches={served} />],
              ['On leave', leave.length > 0 && <Stretches key="leave" stretches={leave} />],
            ]}
          />
        </section>
      )}
      {requirement && (
        <section className="section" aria-labelledby="history">
          <h2 id="history">History</h2>
          <Timeline kind="training_requirement" id={requirement.id} />
        </section>
      )}
    </>
  );
}

function Now({ training }: { training: OfficerTrainingDto }) {
  const { officer, own, requirement, balance } = training;
  const transcript = (
    <a className="usa-button usa-button--outline" href={`/api/training/officers/${officer.id}/transcript.pdf`} download>
      Transcript as PDF
    </a>
  );
  if (!requirement || requirement.state === 'ended' || !balance)
    return (
      <>
        <Empty>
          {requirement
            ? `${own ? 'You are' : `${officer.name} is`} not an SRO any more, so nothing is owed. What was completed stays on record.`
            : `Nothing is owed yet: the mandated training begins with the first assignment as SRO to a campus.`}
        </Empty>
        <div className="training-ways">{transcript}</div>
      </>
    );
  const late = balance.standings.some((standing) => standing.late);
  const look = late ? 'bad' : balance.reaches ? 'good' : 'attention';
  return (
    <section className={`training-now training-now--${look}`} aria-labelledby="now">
      <h2 id="now">{late ? 'Training is late' : balance.reaches ? 'On time' : 'The plan is not enough yet'}</h2>
      <p>{balance.summary}</p>
      {requirement.backOn && (
        <p>
          On leave, expected back on <Day on={requirement.backOn} />. The last days move by as long as the leave is.
        </p>
      )}
      <div className="training-ways">
        {transcript}
        <TrainingWays training={training} />
      </div>
    </section>
  );
}

const Stretches = ({ stretches }: { stretches: OfficerTrainingDto['served'] }) => (
  <ul className="stretches">
    {stretches.map(({ from, last }) => (
      <li key={from}>
        <Day on={from} />{' '}
        {last ? (
          <>
            to <Day on={last} />
          </>
        ) : (
          'until further notice'
        )}
      </li>
    ))}
  </ul>
);
