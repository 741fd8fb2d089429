import { Link } from 'react-router';
import type { InterviewDto } from '../api/types.js';
import { ActionButtons, type ActionWay, useKeptFocus, WaitsOn } from '../cases/index.js';
import { acceptInvitation, declineInvitation } from './interview-calls.js';
import { mySeat, nextStepForMe } from './next-step.js';

/** What waits on the candidate or the member of the panel: to declare, to answer, to score. */
export function MyPart({ interview, own }: { interview: InterviewDto; own: boolean }) {
  const { myInvitation, myPanelistId } = interview;
  const seat = mySeat(interview);
  const heading = useKeptFocus(`${interview.state} ${myInvitation?.state} ${seat?.scorecard}`);
  return (
    <div className="my-part">
      <h3 ref={heading} tabIndex={-1}>
        {nextStepForMe(interview, own)}
      </h3>
      {seat?.conflict === null && (
        <p>
          <Link className="usa-button" to={`/panelists/${myPanelistId}`}>
            Declare conflicts of interest
          </Link>
        </p>
      )}
      {myInvitation?.state === 'sent' && isStillToCome(interview) && (
        <WaitsOn kind="invitation" id={myInvitation.id} brief />
      )}
      {myInvitation && isStillToCome(interview) && (
        <ActionButtons
          key={myInvitation.version}
          actions={myInvitation.allowedActions}
          ways={waysOf(interview, myInvitation)}
        />
      )}
      {seat?.scorecardId && seat.scorecard === 'due' && <WaitsOn kind="scorecard" id={seat.scorecardId} brief />}
      {seat?.scorecardId && seat.scorecard !== 'excused' && (
        <p>
          <Link
            className={seat.scorecard === 'due' ? 'usa-button' : 'usa-button usa-button--outline'}
            to={`/scorecards/${seat.scorecardId}`}
          >
            {seat.scorecard === 'due' ? 'Open my scorecard' : 'See my scorecard'}
          </Link>
        </p>
      )}
    </div>
  );
}

const isStillToCome = ({ state }: InterviewDto) => ['proposed', 'confirmed'].includes(state);

const waysOf = (
  interview: InterviewDto,
  invitation: NonNullable<InterviewDto['myInvitation']>,
): Record<string, ActionWay> => ({
  accept: {
    look: 'main',
    success: 'You said that you will be there.',
    send: ({ key }) => acceptInvitation(invitation, key),
  },
  decline: {
    ask: {
      field: 'reason',
      label: 'Why can you not come?',
      hint: 'In a sentence; HR reads it. Say when you could come, so that another time is found sooner.',
      maxLength: 1000,
    },
    confirm:
      interview.myPanelistId === null
        ? 'HR looks for another time. You are not taken out of the selection.'
        : 'HR looks for another time where the panel would not be complete without you.',
    success: 'HR was told that you cannot come.',
    send: ({ key, text }) => declineInvitation(invitation, text, key),
  },
});
