import { Link, useParams } from 'react-router';
import type { TrainingSessionDetailDto } from '../api/types.js';
import { ActionButtons, type ActionWay, StateTag, Timeline, useKeptFocus, WaitsOn } from '../cases/index.js';
import { useHasRole } from '../session/session.js';
import { Facts } from '../shell/facts.js';
import { Loaded } from '../shell/loaded.js';
import { Page } from '../shell/page.js';
import { Moment } from '../time/times.js';
import { cancelSession, useTrainingSession } from './course-calls.js';
import './courses.css';
import { InviteAdministrators } from './invite-administrators.js';
import { MyPart } from './my-part.js';
import { ParticipantList } from './participant-list.js';
import { SeatsPicture } from './seats-picture.js';
import { courseTone } from './tones.js';
import { costText, DaysAndHours, hoursText } from './when.js';

/** A session of a course: when, where, whether a seat is free, one's own part, and who is in it for whoever runs it. */
export function SessionPage() {
  const { id = '' } = useParams();
  const query = useTrainingSession(id);
  const { data } = query;
  return (
    <Page
      title={data?.course.title ?? 'Session'}
      lead={data && `${data.course.levelTitle}, ${hoursText(data.course.hours)}, ${data.course.provider}`}
      up={data ? { to: `/courses/${data.course.id}`, label: 'The course' } : { to: '/courses', label: 'Courses' }}
      aside={data && <StateTag state={data.state} label={data.stateLabel} tone={courseTone(data.state)} />}
    >
      <Loaded query={query} what="the session">
        {(session) => <Body session={session} />}
      </Loaded>
    </Page>
  );
}

function Body({ session }: { session: TrainingSessionDetailDto }) {
  const heading = useKeptFocus(session.state);
  const isAgency = useHasRole('hr', 'supervisor', 'agency_administrator', 'assessor');
  const may = (action: string) => session.allowedActions.some((one) => one.action === action);
  return (
    <>
      <section className="session-now" aria-labelledby="when">
        <h2 id="when" ref={heading} tabIndex={-1}>
          When and where
        </h2>
        <div className="session-now__parts">
          <div>
            <DaysAndHours days={session.days} />
            <p className="session-now__place">{session.place}</p>
            {session.note && <p className="kept-lines reading">{session.note}</p>}
          </div>
          <SeatsPicture session={session} />
        </div>
        {session.reason && <p className="session-now__cancelled">Cancelled: {session.reason}</p>}
        <MyPart session={session} />
        {session.participants && <WaitsOn kind="training_session" id={session.id} />}
        {session.allowedActions.length > 0 && (
          <div className="cluster">
            {may('record') && (
              <Link className="usa-button" to={`/training-sessions/${session.id}/attendance`}>
                Record who attended
              </Link>
            )}
            <ActionButtons actions={session.allowedActions} ways={waysOf(session)} />
          </div>
        )}
      </section>
      {session.participants && <ParticipantList participants={session.participants} />}
      {session.mayInvite && <InviteAdministrators session={session} />}
      <section className="section" aria-labelledby="facts">
        <h2 id="facts">At a glance</h2>
        <Facts
          facts={[
            ['Cost', costText(session.cost)],
            ['Run by', session.runBy.name],
            ['School administrators', session.openToSchools ? 'Can be invited' : 'Are not invited'],
            ['Attendance recorded', session.recordedAt && <Recorded key="recorded" session={session} />],
          ]}
        />
      </section>
      {isAgency && (
        <section className="section" aria-labelledby="history">
          <h2 id="history">History</h2>
          <Timeline kind="training_session" id={session.id} />
        </section>
      )}
    </>
  );
}

const Recorded = ({ session: { recordedAt, recordedByName } }: { session: TrainingSessionDetailDto }) => (
  <>
    <Moment at={recordedAt!} /> by {recordedByName}
  </>
);

const waysOf = (session: TrainingSessionDetailDto): Record<string, ActionWay> => ({
  change: { to: `/training-sessions/${session.id}/change` },
  cancel: {
    confirm:
      'Everybody who is in it, waits for it or is invited is told, and it goes out of their calendars. This cannot be taken back.',
    ask: {
      field: 'reason',
      label: 'Why is it cancelled?',
      hint: 'Everybody concerned reads this.',
      maxLength: 2000,
    },
    look: 'danger',
    success: 'The session is cancelled. Everybody concerned is told.',
    send: ({ key, text }) => cancelSession(session, text, key),
  },
});
