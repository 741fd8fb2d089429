import { Link } from 'react-router';
import { StateTag } from '../cases/index.js';
import { useHasRole } from '../session/session.js';
import { Page } from '../shell/page.js';
import { Pager } from '../shell/pager.js';
import { counted } from '../time/due.js';
import { Day } from '../time/times.js';
import { HoursBar, HoursLegend } from './hours-bar.js';
import { standingWords } from './standing-words.js';
import { type OfficerAtGlanceDto, useUnit } from './training-calls.js';
import './training.css';

/** Every SRO that the person sees to, those at risk first. */
export function UnitTrainingPage() {
  const unit = useUnit();
  const mayImport = useHasRole('hr', 'agency_administrator');
  const first = unit.data?.pages[0];
  return (
    <Page
      title="Training of the SROs"
      lead="What each owes next, and whether the plan is enough: those at risk come first."
    >
      {first && first.officers > 0 && <Counts {...first} />}
      <div className="training-ways">
        <a className="usa-button usa-button--outline" href="/api/training/roster.csv" download>
          Roster as CSV
        </a>
        {mayImport && (
          <Link className="usa-button usa-button--outline" to="/training/import">
            Import transcripts
          </Link>
        )}
      </div>
      <Pager
        query={unit}
        what="officers"
        empty="No officer of your unit is an SRO. An officer appears here with the first assignment to a campus."
      >
        {(officers) => (
          <>
            <HoursLegend />
            <ul className="unit-training">
              {officers.map((officer) => (
                <AtGlance key={officer.id} officer={officer} />
              ))}
            </ul>
          </>
        )}
      </Pager>
    </Page>
  );
}

function Counts({ officers, late, atRisk }: { officers: number; late: number; atRisk: number }) {
  const well = officers - late - atRisk;
  const parts = [
    ['bad', late, 'late'],
    ['attention', atRisk, 'at risk'],
    ['good', well, 'on time'],
  ] as const;
  let from = 0;
  return (
    <section className="training-now" aria-labelledby="counts">
      <h2 id="counts">
        {counted(officers, 'SRO')}: {parts.map(([, count, words]) => `${count} ${words}`).join(', ')}
      </h2>
      <svg className="hours-bar" width="100%" height="18" aria-hidden="true" focusable="false">
        {parts.map(([look, count]) => {
          const x = (from / officers) * 100;
          from += count;
          return (
            count > 0 && (
              <rect
                key={look}
                className={`unit-bar__${look}`}
                x={`${x}%`}
                width={`${(count / officers) * 100}%`}
                height="18"
                rx="4"
              />
            )
          );
        })}
      </svg>
    </section>
  );
}

function AtGlance({ officer: one }: { officer: OfficerAtGlanceDto }) {
  const { officer, late, reaches, nextTitle, nextDueOn, backOn, standings, state, stateLabel } = one;
  const next = standings.find(({ title }) => title === nextTitle);
  const look = late ? 'bad' : reaches ? 'good' : 'attention';
  return (
    <li className={`glance glance--${look}`}>
      <div className="standing__head">
        <h3 className="standing__title">
          <Link to={`/training/officers/${officer.id}`}>{officer.name}</Link>
        </h3>
        {state === 'away' ? (
          <StateTag state={state} label={stateLabel} tone="attention" />
        ) : (
          <StateTag state="" label={late ? 'Late' : reaches ? 'On time' : 'At risk'} tone={look} />
        )}
      </div>
      <p className="standing__when">
        {officer.unitName}. {nextTitle} until <Day on={nextDueOn} />
        {backOn && (
          <>
            , back on <Day on={backOn} />
          </>
        )}
      </p>
      {next && (
        <>
          <HoursBar standing={next} />
          <p className="standing__words">{standingWords(next)}</p>
        </>
      )}
    </li>
  );
}
