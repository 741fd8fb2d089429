import { RankingTable } from './ranking-table.js';
import { ScoreAxis, ScoreKey, ScoreLine } from './score-line.js';
import { pointsText } from './score-scale.js';
import type { Named, RankedCandidate } from './shapes.js';
import './ranking.css';

interface RankingPictureProps {
  /** In the order of their places. */
  candidates: RankedCandidate[];
  /** Who scored at least one of them. */
  panelists: Named[];
}

/** The candidates in order, each on the scale from 1 to 5, and the same numbers in a table. */
export function RankingPicture({ candidates, panelists }: RankingPictureProps) {
  const ranked = candidates.filter(({ rank }) => rank !== null);
  const unranked = candidates.filter(({ rank }) => rank === null);
  return (
    <div className="ranking">
      {ranked.length > 0 && (
        <figure className="ranking-picture" aria-label="Candidates by their mean score">
          <ScoreKey />
          <Axis />
          <ol className="ranking-picture__rows">
            {ranked.map((candidate) => (
              <Row key={candidate.candidateId} candidate={candidate} panel={panelists.length} />
            ))}
          </ol>
          {ranked.length > 8 && <Axis />}
        </figure>
      )}
      {unranked.length > 0 && <Unranked candidates={unranked} />}
      {ranked.length > 0 && (
        <details className="in-numbers">
          <summary>The same in numbers, with what each panelist gave</summary>
          <RankingTable candidates={ranked} panelists={panelists} />
        </details>
      )}
    </div>
  );
}

const Axis = () => (
  <div className="ranking-picture__axis">
    <ScoreAxis />
  </div>
);

function Row({ candidate, panel }: { candidate: RankedCandidate; panel: number }) {
  const { rank, tied, name, mean, spread } = candidate;
  const scoredBy = candidate.panelists.length;
  return (
    <li className="ranking-row">
      <span className="ranking-row__place">
        <span className="usa-sr-only">Place </span>
        {rank}
        {tied && <span className="ranking-row__tied">tied</span>}
      </span>
      <span className="ranking-row__name">{name}</span>
      <span className="ranking-row__line">
        <ScoreLine score={candidate} />
      </span>
      <span className="ranking-row__figures">
        <span className="usa-sr-only">Mean </span>
        <b>{pointsText(mean)}</b>
        {spread !== null && <span className="ranking-row__detail">spread {pointsText(spread)}</span>}
        {(scoredBy < panel || scoredBy === 1) && (
          <span className="ranking-row__detail">{scoredByText(scoredBy, panel)}</span>
        )}
      </span>
    </li>
  );
}

const scoredByText = (scoredBy: number, panel: number) =>
  scoredBy < panel ? `${scoredBy} of ${panel} panelists` : 'one panelist';

const Unranked = ({ candidates }: { candidates: RankedCandidate[] }) => (
  <div className="unranked">
    <p className="unranked__title">Without a place</p>
    <ul className="usa-list">
      {candidates.map(({ candidateId, name, reason }) => (
        <li key={candidateId}>
          <b>{name}</b>: {reason}
        </li>
      ))}
    </ul>
  </div>
);
