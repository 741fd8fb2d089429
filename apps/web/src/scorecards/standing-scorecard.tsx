import { Button } from '@trussworks/react-uswds';
import { useState } from 'react';
import { Link } from 'react-router';
import { ActionButtons, Timeline, useKeptFocus, WaitsOn } from '../cases/index.js';
import { Facts } from '../shell/facts.js';
import { Due, Moment } from '../time/times.js';
import { CorrectForm } from './correct-form.js';
import { FormerVersions } from './former-versions.js';
import { excuseScorecard, type ScorecardDto } from './scorecard-calls.js';
import { SheetShown } from './sheet-shown.js';
import { meanOf } from './sheet.js';
import { WhoHandedIn } from './who-handed-in.js';

/** A scorecard that is not the reader's to write now: handed in, excused, or another's. */
export function StandingScorecard({ scorecard }: { scorecard: ScorecardDto }) {
  const [correcting, setCorrecting] = useState(false);
  const heading = useKeptFocus(String(correcting));
  const { id, sheet, state, own, allowedActions } = scorecard;
  const mayCorrect = allowedActions.some(({ action }) => action === 'correct');
  if (correcting && sheet)
    return (
      <>
        <h2 ref={heading} tabIndex={-1}>
          Correct what you handed in
        </h2>
        <CorrectForm scorecard={scorecard} sheet={sheet} onClose={() => setCorrecting(false)} />
      </>
    );
  return (
    <>
      <ScorecardFacts scorecard={scorecard} />
      {state === 'due' && <WaitsOn kind="scorecard" id={id} />}
      <div className="scorecard-columns">
        <section aria-labelledby="scores">
          <h2 id="scores" ref={heading} tabIndex={-1}>
            {own ? 'What you scored' : 'Scores'}
          </h2>
          {sheet && state !== 'excused' ? (
            <SheetShown questions={scorecard.questions} sheet={sheet} />
          ) : (
            <p className="empty">{whyNothing(scorecard)}</p>
          )}
          {mayCorrect && (
            <Button type="button" outline className="correct" onClick={() => setCorrecting(true)}>
              Correct what I handed in
            </Button>
          )}
        </section>
        <div>
          <WhoHandedIn interviewId={scorecard.interviewId} scorecardId={id} />
          <ActionButtons actions={allowedActions} ways={{ excuse: excuseWay(scorecard) }} />
          <p>
            Once every interview of the vacancy is scored, the{' '}
            <Link to={`/vacancies/${scorecard.vacancyId}/ranking`}>ranking</Link> shows.
          </p>
        </div>
      </div>
      <FormerVersions scorecard={scorecard} />
      <section aria-labelledby="history">
        <h2 id="history">History</h2>
        <Timeline kind="scorecard" id={id} />
      </section>
    </>
  );
}

function ScorecardFacts({ scorecard }: { scorecard: ScorecardDto }) {
  const { campusName, state, dueAt, handedInAt, excuse, questions, sheet } = scorecard;
  const mean = sheet && state === 'handed_in' ? meanOf(questions, sheet) : null;
  return (
    <Facts
      facts={[
        ['For', `SRO at ${campusName}`],
        ['To be handed in by', state === 'due' && <Due at={dueAt} relative />],
        ['Handed in', handedInAt && <Moment at={handedInAt} />],
        ['Weighted mean', mean !== null && mean.toFixed(2)],
        ['Excused because', excuse],
      ]}
    />
  );
}

function whyNothing({ own, state }: ScorecardDto): string {
  if (state === 'excused') return 'This scorecard is not needed any more. Nothing on it counts.';
  if (own) return 'Nothing was written.';
  return 'Nobody sees the scores of others before every scorecard of this interview is handed in: no one is to be led by them.';
}

const excuseWay = (scorecard: ScorecardDto) => ({
  look: 'danger' as const,
  confirm: `The interview of ${scorecard.officerName} is then scored without ${scorecard.panelistName}. What is on the scorecard does not count, and it cannot be taken back. Somebody of the campus and somebody of the agency have to have scored, or the candidate cannot be selected.`,
  ask: {
    field: 'reason',
    label: 'Why does it go on without this scorecard?',
    hint: `${scorecard.panelistName} reads it, and it is kept on record.`,
    maxLength: 2000,
  },
  success: 'It goes on without this scorecard.',
  send: ({ key, text }: { key: string; text: string }) => excuseScorecard(scorecard, text, key),
});
