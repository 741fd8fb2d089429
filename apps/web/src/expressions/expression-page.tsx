import { useParams } from 'react-router';
import type { ExpressionDto } from '../api/types.js';
import { StateTag, Timeline } from '../cases/index.js';
import { EligibilityShown } from '../service-history/eligibility-shown.js';
import { ServiceToJudge } from '../service-history/service-to-judge.js';
import { useSession } from '../session/session.js';
import { Facts } from '../shell/facts.js';
import { Loaded } from '../shell/loaded.js';
import { Page } from '../shell/page.js';
import { Due, Moment } from '../time/times.js';
import { Decision } from './decision.js';
import { HandedIn } from './handed-in.js';
import { useExpression } from './expression-calls.js';
import { NextStep } from './next-step-box.js';
import './expressions.css';

/** One expression of interest: for its officer, and for HR who verifies and decides. */
export function ExpressionPage() {
  const { id = '' } = useParams();
  const query = useExpression(id);
  const { person } = useSession();
  const { data } = query;
  if (!data)
    return (
      <Page title="Interest in a vacancy">
        <Loaded query={query} what="the expression of interest">
          {() => null}
        </Loaded>
      </Page>
    );
  const own = data.officer.id === person.id;
  return (
    <Page
      title={own ? data.vacancy.title : data.officer.name}
      tab={own ? `My interest: ${data.vacancy.title}` : `${data.officer.name}: ${data.vacancy.title}`}
      lead={own ? null : `Interested in ${data.vacancy.title}`}
      up={
        own
          ? { to: '/expressions', label: 'My interest' }
          : { to: `/vacancies/${data.vacancy.id}/pipeline`, label: 'Pipeline' }
      }
      aside={<StateTag state={data.state} label={data.stateLabel} />}
    >
      <NextStep expression={data} own={own} onChanged={() => query.refetch()} />
      <Decision expression={data} own={own} />
      {!own && (
        <section className="section" aria-labelledby="service">
          <h2 id="service">Service history</h2>
          <ServiceToJudge officer={data.officer} />
        </section>
      )}
      <section className="section" aria-labelledby="eligibility">
        <h2 id="eligibility">Years of service on the closing day</h2>
        <EligibilityShown eligibility={data.eligibility} />
      </section>
      <About expression={data} own={own} />
      <HandedIn expression={data} />
      <section className="section" aria-labelledby="history">
        <h2 id="history">History</h2>
        <Timeline kind="expression" id={data.id} />
      </section>
    </Page>
  );
}

const About = ({ expression: { officer, vacancy, expressedAt }, own }: { expression: ExpressionDto; own: boolean }) => (
  <section className="section" aria-labelledby="about">
    <h2 id="about">{own ? 'The vacancy' : 'Officer and vacancy'}</h2>
    <Facts
      facts={[
        ['Officer', own ? null : `${officer.name}, badge ${officer.badge}`],
        ['Unit', own ? null : officer.unitName],
        ['Campus', vacancy.campusName],
        ['Interest until', <Due key="until" at={vacancy.closesAt} />],
        ['Least service', `${vacancy.minimumServiceYears} years`],
        ['Interest expressed', <Moment key="at" at={expressedAt} />],
      ]}
    />
  </section>
);
