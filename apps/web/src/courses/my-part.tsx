import type { EnrolmentDto, TrainingInvitationDto, TrainingSessionDetailDto } from '../api/types.js';
import { ActionButtons, StateTag, useKeptFocus, WaitsOn } from '../cases/index.js';
import { useNow } from '../time/now.js';
import { Due } from '../time/times.js';
import { AskForSeat } from './ask-for-seat.js';
import { myEnrolmentWords } from './enrolment-words.js';
import { invitationWays, withdrawWay } from './course-ways.js';
import { courseTone } from './tones.js';
import { hoursText } from './when.js';

/** An officer's own enrolment, or an administrator's own invitation, with what may be done about it. */
export function MyPart({ session }: { session: TrainingSessionDetailDto }) {
  const { myEnrolment, myInvitation, mayAsk } = session;
  const heading = useKeptFocus(`${myEnrolment?.state} ${myInvitation?.state}`);
  if (!myEnrolment && !myInvitation && !mayAsk) return null;
  return (
    <div className="my-course">
      <h3 ref={heading} tabIndex={-1}>
        Your part
      </h3>
      {myInvitation && <MyInvitation invitation={myInvitation} />}
      {myEnrolment && <MyEnrolment enrolment={myEnrolment} />}
      {mayAsk && <AskForSeat session={session} />}
    </div>
  );
}

const MyEnrolment = ({ enrolment }: { enrolment: EnrolmentDto }) => (
  <>
    <p>
      <StateTag state={enrolment.state} label={enrolment.stateLabel} tone={courseTone(enrolment.state)} />
    </p>
    <p className="reading">{myEnrolmentWords(enrolment, useNow())}</p>
    {enrolment.state === 'asked' && <WaitsOn kind="enrolment" id={enrolment.id} brief />}
    <ActionButtons
      key={enrolment.version}
      actions={enrolment.allowedActions.filter(({ action }) => action === 'withdraw')}
      ways={{ withdraw: withdrawWay(enrolment, 'you') }}
    />
  </>
);

const MyInvitation = ({ invitation }: { invitation: TrainingInvitationDto }) => (
  <>
    <p>
      <StateTag state={invitation.state} label={invitation.stateLabel} tone={courseTone(invitation.state)} />
    </p>
    <p className="reading">
      {invitation.state === 'sent' && (
        <>
          {invitation.invitedByName} invites you to attend together with the officers. A seat is kept for you until{' '}
          <Due at={invitation.answerBy} />.
        </>
      )}
      {invitation.state === 'accepted' && 'You have a seat, and the days are in your calendar.'}
      {invitation.state === 'attended' && `You attended ${hoursText(invitation.attendedHours ?? 0)}.`}
      {invitation.reason && `Why: ${invitation.reason}`}
    </p>
    <ActionButtons key={invitation.version} actions={invitation.allowedActions} ways={invitationWays(invitation)} />
  </>
);
