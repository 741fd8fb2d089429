import { StateTag } from '../cases/index.js';
import { Day } from '../time/times.js';
import { HoursBar, HoursLegend } from './hours-bar.js';
import { standingTag, standingWords } from './standing-words.js';
import type { BalanceDto, ExplainedStandingDto } from './training-calls.js';

/** Everything that is owed, by last day, as bars; what is completed can be looked up below. */
export function StandingList({ balance }: { balance: BalanceDto }) {
  const open = balance.standings.filter(({ owed }) => owed > 0);
  const done = balance.standings.filter(({ owed }) => owed === 0);
  return (
    <>
      <HoursLegend />
      <Standings standings={open} next={balance.nextKey} />
      {done.length > 0 && (
        <details className="training-done">
          <summary>
            Completed or not asked for any more <span className="training-done__count">({done.length})</span>
          </summary>
          <Standings standings={done} />
        </details>
      )}
    </>
  );
}

const Standings = ({ standings, next }: { standings: ExplainedStandingDto[]; next?: string }) => (
  <ol className="standings">
    {standings.map((standing) => (
      <Standing key={standing.key} standing={standing} isNext={standing.key === next} />
    ))}
  </ol>
);

function Standing({ standing, isNext }: { standing: ExplainedStandingDto; isNext: boolean }) {
  const { title, dueOn, metOn, because, owed, waived } = standing;
  const { label, tone } = standingTag(standing);
  return (
    <li className={isNext ? 'standing standing--next' : 'standing'}>
      <div className="standing__head">
        <h3 className="standing__title">{title}</h3>
        <StateTag state="" label={label} tone={tone} />
      </div>
      <p className="standing__when">
        {owed > 0 ? (
          <>
            Until <Day on={dueOn} />
          </>
        ) : (
          metOn &&
          !waived && (
            <>
              Completed on <Day on={metOn} />
            </>
          )
        )}
      </p>
      <HoursBar standing={standing} />
      <p className="standing__words">{standingWords(standing)}</p>
      <details className="standing__why">
        <summary>
          Why<span className="usa-sr-only"> {title}</span>, and why by then?
        </summary>
        <ul>
          {because.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </details>
    </li>
  );
}
