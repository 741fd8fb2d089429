import type { GroupRate, SelectionRate, Stage, StepRates } from './shapes.js';
import './ranking-figures.css';

interface StageRatesProps {
  steps: StepRates[];
  /** From the first stage to the last. */
  whole: StepRates;
}

/** The selection rate of every step, overall and by group, with the four-fifths rule; the whole way comes first. */
export const StageRates = ({ steps, whole }: StageRatesProps) => (
  <div className="stage-rates">
    <p className="stage-rates__key">
      <svg width="12" height="16" aria-hidden="true" focusable="false">
        <line className="stage-rate__fifths" x1="6" x2="6" y1="0" y2="16" />
      </svg>
      Four fifths of the highest rate. A group below it is a reason to look closer, after 29 CFR 1607.4(D), and proves
      nothing by itself. Groups of fewer than five people are not judged.
    </p>
    {[whole, ...steps].map((step) => (
      <Step key={`${step.from} ${step.to}`} step={step} />
    ))}
  </div>
);

function Step({ step: { from, to, overall, groups } }: { step: StepRates }) {
  const highest = groups.find(({ impactRatio }) => impactRatio === 1)?.rate ?? null;
  return (
    <section className="stage-rates__step">
      <h3>
        From {stageNames[from]} to {stageNames[to]}
      </h3>
      <p>{overallText(overall)}</p>
      <ul className="stage-rates__groups">
        {groups.map((group) => (
          <li key={group.group} className="stage-rate">
            <span className="stage-rate__group">{group.group}</span>
            <Bar rate={group.rate ?? 0} fourFifths={group.impactRatio === null ? null : highest && highest * 0.8} />
            <span className="stage-rate__figure">
              <b>{percent(group.rate ?? 0)}</b> {ofText(group)}
            </span>
            <span className="stage-rate__impact">
              <Impact group={group} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

const stageNames: Record<Stage, string> = {
  expressed: 'interest',
  eligible: 'eligible',
  interviewed: 'interviewed',
  finalist: 'finalist',
  offered: 'offered',
  appointed: 'appointed',
};

const overallText = (overall: SelectionRate) =>
  overall.rate === null ? 'Nobody came so far.' : `Overall ${percent(overall.rate)}: ${ofText(overall)} went on.`;

const ofText = ({ selected, considered }: SelectionRate) =>
  `${selected.toLocaleString('en-US')} of ${considered.toLocaleString('en-US')}`;

const percent = (share: number) => `${(share * 100).toFixed(1)}%`;

const Bar = ({ rate, fourFifths }: { rate: number; fourFifths: number | null }) => (
  <svg className="stage-rate__bar" width="100%" height="20" aria-hidden="true" focusable="false">
    <rect className="funnel__track" y="3" width="100%" height="14" rx="2" />
    {rate > 0 && <rect className="funnel__fill" y="3" width={`${rate * 100}%`} height="14" rx="2" />}
    {fourFifths !== null && (
      <line className="stage-rate__fifths" x1={`${fourFifths * 100}%`} x2={`${fourFifths * 100}%`} y1="0" y2="20" />
    )}
  </svg>
);

function Impact({ group: { impactRatio, belowFourFifths, reason } }: { group: GroupRate }) {
  if (impactRatio === null) return <>Not judged. {reason}</>;
  if (impactRatio === 1) return <>The highest rate</>;
  if (!belowFourFifths) return <>{percent(impactRatio)} of the highest rate</>;
  return (
    <>
      <span className="stage-rate__below">Below four fifths</span> {percent(impactRatio)} of the highest rate
    </>
  );
}
