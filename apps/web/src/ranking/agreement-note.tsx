import { counted } from '../time/due.js';
import type { Agreement, Band, Named, Reliability } from './shapes.js';
import './ranking.css';
import './ranking-figures.css';

interface AgreementNoteProps {
  agreement: Agreement;
  /** Everybody on the list, so that who was left out can be named. */
  candidates: { candidateId: string; name: string; mean: number | null }[];
  panelists: Named[];
}

/** The panel's agreement as a number with its name and limits, or why there is none. */
export function AgreementNote({ agreement, candidates, panelists }: AgreementNoteProps) {
  const { figures, reason } = agreement;
  if (!figures)
    return (
      <p className="agreement__none">
        <b>No figure for the panel’s agreement.</b> {reason}
      </p>
    );
  const { average, single, candidateIds, panelistIds } = figures;
  const out = [
    ...candidates.filter(({ candidateId, mean }) => mean !== null && !candidateIds.includes(candidateId)),
    ...panelists.filter(({ id }) => !panelistIds.includes(id)),
  ].map(({ name }) => name);
  return (
    <div className="agreement">
      <p className="agreement__figure">
        <b>{average.value.toFixed(2)}</b> {levelOf(average)}
      </p>
      <p>
        This is how far the panel’s means can be relied on, from 0 (not at all) to 1. {limitsInWords(average)} For one
        panelist alone it is {single.value.toFixed(2)} ({single.lower.toFixed(2)} to {single.upper.toFixed(2)}).
      </p>
      <AgreementLine of={average} />
      <p className="soft">
        Computed over {counted(candidateIds.length, 'candidate')} and {counted(panelistIds.length, 'panelist')} who
        scored every one of them.
        {out.length > 0 && ` Left out, as scores are missing: ${out.join(', ')}.`}
      </p>
      <HowComputed />
    </div>
  );
}

/** Named by both limits, as Koo and Li ask: with few candidates that is most of the scale, and has to be said. */
function levelOf({ band, lowerBand, upperBand }: Reliability): string {
  if (lowerBand === upperBand) return `${band} agreement`;
  const few = lowerBand === 'poor' && upperBand === 'excellent' ? ', too wide to say which' : '';
  return `${lowerBand} to ${upperBand} agreement${few}`;
}

const limitsInWords = ({ lower, upper }: Reliability): string =>
  `With 95 percent confidence the true figure lies between ${lower.toFixed(2)} and ${upper.toFixed(2)}.`;

const bands: { band: Band; from: number; to: number }[] = [
  { band: 'poor', from: 0, to: 0.5 },
  { band: 'moderate', from: 0.5, to: 0.75 },
  { band: 'good', from: 0.75, to: 0.9 },
  { band: 'excellent', from: 0.9, to: 1 },
];

const at = (share: number) => `${3 + share * 94}%`;

const AgreementLine = ({ of: { value, lower, upper } }: { of: Reliability }) => (
  <svg className="agreement__line" width="100%" height="46" aria-hidden="true" focusable="false">
    {bands.map(({ band, from, to }) => (
      <rect
        key={band}
        className={`agreement__band agreement__band--${band}`}
        x={at(from)}
        y="2"
        width={`${(to - from) * 94}%`}
        height="20"
      />
    ))}
    <g className="score-line__spread">
      <line x1={at(lower)} x2={at(upper)} y1="12" y2="12" />
      <line x1={at(lower)} x2={at(lower)} y1="7" y2="17" />
      <line x1={at(upper)} x2={at(upper)} y1="7" y2="17" />
    </g>
    <circle className="score-line__mean" cx={at(value)} cy="12" r="6.5" />
    {[0, 0.5, 0.75, 0.9].map((share) => (
      <text key={share} x={at(share)} y="40" textAnchor="middle">
        {share}
      </text>
    ))}
    <text x={at(1)} y="40" textAnchor="middle">
      1
    </text>
  </svg>
);

const HowComputed = () => (
  <details className="in-numbers">
    <summary>How it is computed</summary>
    <p>
      Intraclass correlation for a two-way random model and absolute agreement, ICC(2,k) for the panel and ICC(2,1) for
      one panelist, after Shrout and Fleiss (1979); named after Koo and Li (2016): below 0.50 poor, below 0.75 moderate,
      up to 0.90 good, above excellent.
    </p>
    <p className="formula">ICC(2,k) = (MSR − MSE) / (MSR + (MSC − MSE) / n)</p>
    <p className="formula">ICC(2,1) = (MSR − MSE) / (MSR + (k − 1) MSE + k (MSC − MSE) / n)</p>
    <p>
      For n candidates and k panelists, with the mean squares between candidates (MSR), between panelists (MSC) and of
      what is left (MSE). Where all candidates are about equally good the figure is low although the scores are close.
    </p>
  </details>
);
