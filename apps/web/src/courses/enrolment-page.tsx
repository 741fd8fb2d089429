import { Link, useParams } from 'react-router';
import type { EnrolmentDto } from '../api/types.js';
import { ActionButtons, StateTag, Timeline, useKeptFocus, WaitsOn } from '../cases/index.js';
import { useSession } from '../session/session.js';
import { Facts } from '../shell/facts.js';
import { Loaded } from '../shell/loaded.js';
import { Page } from '../shell/page.js';
import { counted } from '../time/due.js';
import { useNow } from '../time/now.js';
import { Moment } from '../time/times.js';
import { useEnrolment } from './course-calls.js';
import { decisionWays, withdrawWay } from './course-ways.js';
import './courses.css';
import { myEnrolmentWords } from './enrolment-words.js';
import { courseTone } from './tones.js';
import { Dates, hoursText } from './when.js';

/** An officer's request for a seat: for the officer, and for the supervisor who decides. */
export function EnrolmentPage() {
  const { id = '' } = useParams();
  const query = useEnrolment(id);
  const { data } = query;
  const own = useSession().person.id === data?.officer.id;
  return (
    <Page
      title={data ? (own ? data.courseTitle : data.officer.name) : 'Enrolment'}
      tab={data && `${data.officer.name}: ${data.courseTitle}`}
      lead={
        data &&
        (own
          ? 'Your seat in the session'
          : `${data.state === 'asked' ? 'asks for a seat in' : 'and a seat in'} ${data.courseTitle}`)
      }
      up={
        data
          ? { to: `/training-sessions/${data.sessionId}`, label: 'The session' }
          : { to: '/courses', label: 'Courses' }
      }
      aside={data && <StateTag state={data.state} label={data.stateLabel} tone={courseTone(data.state)} />}
    >
      <Loaded query={query} what="the enrolment">
        {(enrolment) => <Body enrolment={enrolment} own={own} />}
      </Loaded>
    </Page>
  );
}

function Body({ enrolment, own }: { enrolment: EnrolmentDto; own: boolean }) {
  const heading = useKeptFocus(enrolment.state);
  const now = useNow();
  return (
    <>
      <section className="session-now" aria-labelledby="now">
        <h2 id="now" ref={heading} tabIndex={-1}>
          {own ? 'How it stands' : 'What comes next'}
        </h2>
        <p className="reading">{own ? myEnrolmentWords(enrolment, now) : wordsForOthers(enrolment)}</p>
        {enrolment.clash && (
          <p className="enrolment-clash">
            {enrolment.officer.name} has a seat in “{enrolment.clash}” in the same hours. One of the two has to be
            withdrawn first.
          </p>
        )}
        <WaitsOn kind="enrolment" id={enrolment.id} />
        <ActionButtons
          key={enrolment.version}
          actions={enrolment.allowedActions}
          ways={own ? { withdraw: withdrawWay(enrolment, 'you') } : decisionWays(enrolment)}
        />
      </section>
      <section className="section" aria-labelledby="facts">
        <h2 id="facts">At a glance</h2>
        <Facts
          facts={[
            ['Officer', `${enrolment.officer.name}, ${enrolment.officer.unitName}`],
            [
              'Course',
              <Link key="course" to={`/courses/${enrolment.courseId}`}>
                {enrolment.courseTitle}
              </Link>,
            ],
            ['When', <Dates key="when" {...enrolment} />],
            ['Hours', `${hoursText(enrolment.hours)}${enrolment.days > 1 ? ` on ${enrolment.days} days` : ''}`],
            ['Place', enrolment.place],
            ['Seats', `${enrolment.seatsFree} of ${enrolment.seats} free`],
            ['Asked', <Moment key="asked" at={enrolment.askedAt} />],
            ['The officer says', enrolment.note],
            ['Decided by', enrolment.decidedByName],
            ['Reason', enrolment.reason],
          ]}
        />
      </section>
      <section className="section" aria-labelledby="history">
        <h2 id="history">History</h2>
        <Timeline kind="enrolment" id={enrolment.id} />
      </section>
    </>
  );
}

function wordsForOthers({ state, officer, seatsFree, inLine, attendedHours, excusedHours }: EnrolmentDto): string {
  switch (state) {
    case 'asked':
      return seatsFree > 0
        ? `${counted(seatsFree, 'seat')} free. If you approve, ${officer.name} has one, and the days are in the calendar.`
        : `Every seat is taken. If you approve, ${officer.name} is on the waiting list and moves up by itself.`;
    case 'waiting':
      return `${officer.name} is number ${inLine} on the waiting list, and moves up by itself when a seat comes free.`;
    case 'approved':
      return `${officer.name} has a seat.`;
    case 'attended':
      return `${officer.name} attended ${hoursText(attendedHours ?? 0)}${excusedHours ? `; ${hoursText(excusedHours)} were excused` : ''}.`;
    case 'missed':
      return `${officer.name} was not there. The hours are still owed.`;
    default:
      return `${officer.name} is not in the session.`;
  }
}
