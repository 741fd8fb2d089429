import { ScoreAxis, ScoreKey, ScoreLine } from './score-line.js';
import { pointsText } from './score-scale.js';
import type { RankedCandidate } from './shapes.js';
import './ranking.css';

/** A small table for each competency, all on one scale, the candidates in the order of their places. */
export function CompetencyTables({ candidates }: { candidates: RankedCandidate[] }) {
  const scored = candidates.filter(({ rank }) => rank !== null);
  const competencies = scored[0]?.competencies.map(({ competency }) => competency) ?? [];
  if (competencies.length === 0) return null;
  return (
    <div className="competencies">
      <ScoreKey marks={false} />
      <div className="competencies__tables">
        {competencies.map((competency) => (
          <CompetencyTable key={competency} competency={competency} candidates={scored} />
        ))}
      </div>
    </div>
  );
}

export const CompetencyTable = ({ competency, candidates }: { competency: string; candidates: RankedCandidate[] }) => (
  <table className="competency">
    <caption>{competency}</caption>
    <thead>
      <tr>
        <th scope="col">
          <span className="usa-sr-only">Candidate</span>
        </th>
        <th scope="col" className="competency__picture">
          <span className="usa-sr-only">From 1 to 5</span>
          <ScoreAxis />
        </th>
        <th scope="col">Mean</th>
        <th scope="col">Spread</th>
      </tr>
    </thead>
    <tbody>
      {candidates.map((candidate) => {
        const score = candidate.competencies.find((one) => one.competency === competency);
        return (
          <tr key={candidate.candidateId}>
            <th scope="row">{candidate.name}</th>
            <td className="competency__picture">
              {score?.mean == null ? (
                <span className="competency__none">Not observed</span>
              ) : (
                <ScoreLine score={score} marks={false} />
              )}
            </td>
            <td className="competency__figure">{pointsText(score?.mean ?? null)}</td>
            <td className="competency__figure">{pointsText(score?.spread ?? null)}</td>
          </tr>
        );
      })}
    </tbody>
  </table>
);
