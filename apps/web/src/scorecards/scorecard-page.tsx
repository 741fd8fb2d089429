import { useParams } from 'react-router';
import { StateTag } from '../cases/index.js';
import { Loaded } from '../shell/loaded.js';
import { Page } from '../shell/page.js';
import { ScoreForm } from './score-form.js';
import { ScoringIntro } from './scoring-intro.js';
import { type ScorecardDto, useScorecard } from './scorecard-calls.js';
import { StandingScorecard } from './standing-scorecard.js';
import '../vacancies/vacancies.css';
import './scorecards.css';

/** A scorecard: for its panelist to write during the interview, for HR to see whether it is in. */
export function ScorecardPage() {
  const { id = '' } = useParams();
  const query = useScorecard(id);
  const card = query.data;
  return (
    <Page
      title={card ? titleOf(card) : 'Scorecard'}
      tab={card && `Scorecard: ${card.officerName}`}
      up={card ? { to: `/interviews/${card.interviewId}`, label: `The interview of ${card.officerName}` } : undefined}
      aside={card && <StateTag state={card.state} label={card.stateLabel} tone={toneOf(card.state)} />}
    >
      <Loaded query={query} what="the scorecard">
        {(scorecard) =>
          scorecard.own && scorecard.state === 'due' ? (
            <>
              <ScoringIntro scorecard={scorecard} />
              <ScoreForm key={scorecard.id} scorecard={scorecard} />
            </>
          ) : (
            <StandingScorecard key={scorecard.id} scorecard={scorecard} />
          )
        }
      </Loaded>
    </Page>
  );
}

function titleOf({ own, state, officerName, panelistName }: ScorecardDto): string {
  if (!own) return `${panelistName}’s scorecard of ${officerName}`;
  return state === 'due' ? `Score ${officerName}` : `Your scorecard of ${officerName}`;
}

const toneOf = (state: string) => (state === 'handed_in' ? 'good' : state === 'due' ? 'attention' : 'over');
