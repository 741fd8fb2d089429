import { inLanes, scoreAt, whiskerOf } from './score-scale.js';
import type { PanelScore } from './shapes.js';

const points = [1, 2, 3, 4, 5];
const laneHeight = 8;

/** Mean, spread and each panelist's mean on the scale from 1 to 5. Its numbers have to stand beside it. */
export function ScoreLine({ score, marks = true }: { score: PanelScore; marks?: boolean }) {
  const { mean, spread, panelists } = score;
  // Two marks closer than a sixth of a point would lie on each other on a phone.
  const placed = marks
    ? inLanes(
        panelists.map((panelist) => panelist.mean),
        1 / 6,
      )
    : [];
  const height = 22 + laneHeight * Math.max(0, ...placed.map(({ lane }) => lane + 1));
  return (
    <svg className="score-line" width="100%" height={height} aria-hidden="true" focusable="false">
      {points.map((point) => (
        <Upright key={point} className="score-line__point" at={scoreAt(point)} from={0} to={height} />
      ))}
      {mean !== null && spread !== null && <Whisker mean={mean} spread={spread} />}
      {mean !== null && <circle className="score-line__mean" cx={`${scoreAt(mean)}%`} cy="11" r="6.5" />}
      {placed.map(({ score, lane }, index) => (
        <circle
          key={index}
          className="score-line__panelist"
          cx={`${scoreAt(score)}%`}
          cy={25 + lane * laneHeight}
          r="3"
        />
      ))}
    </svg>
  );
}

function Whisker({ mean, spread }: { mean: number; spread: number }) {
  const [from, to] = whiskerOf(mean, spread);
  return (
    <g className="score-line__spread">
      <line x1={`${from}%`} x2={`${to}%`} y1="11" y2="11" />
      <Upright at={from} from={6} to={16} />
      <Upright at={to} from={6} to={16} />
    </g>
  );
}

interface UprightProps {
  at: number;
  from: number;
  to: number;
  className?: string;
}

const Upright = ({ at, from, to, className }: UprightProps) => (
  <line className={className} x1={`${at}%`} x2={`${at}%`} y1={from} y2={to} />
);

/** The numbers of the scale, to stand above or below lines of the same width. */
export const ScoreAxis = () => (
  <svg className="score-axis" width="100%" height="20" aria-hidden="true" focusable="false">
    {points.map((point) => (
      <text key={point} x={`${scoreAt(point)}%`} y="15" textAnchor="middle">
        {point}
      </text>
    ))}
  </svg>
);

/** What the signs mean. */
export const ScoreKey = ({ marks = true }: { marks?: boolean }) => (
  <ul className="score-key">
    <li>
      <svg width="16" height="16" aria-hidden="true" focusable="false">
        <circle className="score-line__mean" cx="8" cy="8" r="6.5" />
      </svg>
      Mean of the panel
    </li>
    <li>
      <svg width="32" height="16" aria-hidden="true" focusable="false">
        <g className="score-line__spread">
          <line x1="2" x2="30" y1="8" y2="8" />
          <line x1="2" x2="2" y1="3" y2="13" />
          <line x1="30" x2="30" y1="3" y2="13" />
        </g>
      </svg>
      Spread of the panelists to either side
    </li>
    {marks && (
      <li>
        <svg width="12" height="16" aria-hidden="true" focusable="false">
          <circle className="score-line__panelist" cx="6" cy="8" r="3" />
        </svg>
        One panelist
      </li>
    )}
  </ul>
);
