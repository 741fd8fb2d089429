import { Link } from 'react-router';
import type { EnrolmentDto, TrainingInvitationDto } from '../api/types.js';
import { StateTag } from '../cases/index.js';
import { useHasRole } from '../session/session.js';
import { Page } from '../shell/page.js';
import { Pager } from '../shell/pager.js';
import { useNow } from '../time/now.js';
import { useMyEnrolments, useMyInvitations } from './course-calls.js';
import './courses.css';
import { myEnrolmentWords } from './enrolment-words.js';
import { courseTone } from './tones.js';
import { Dates, hoursText } from './when.js';

/** One's own seats and invitations, newest first. */
export function MyCoursesPage() {
  const isOfficer = useHasRole('officer');
  const isSchool = useHasRole('administrator', 'district_administrator');
  return (
    <Page
      title="My courses"
      lead="What you asked for, where you have a seat, and what you attended."
      up={{ to: '/courses', label: 'Courses' }}
    >
      {isSchool && <MyInvitations />}
      {(isOfficer || !isSchool) && <MyEnrolments />}
    </Page>
  );
}

function MyEnrolments() {
  const query = useMyEnrolments();
  const now = useNow();
  return (
    <Pager
      query={query}
      what="courses"
      empty={
        <>
          You have not asked for a seat yet. <Link to="/courses">Courses</Link> shows the sessions ahead.
        </>
      }
    >
      {(items) => (
        <ul className="course-list">
          {items.map((enrolment) => (
            <Mine key={enrolment.id} one={enrolment} words={myEnrolmentWords(enrolment, now)} />
          ))}
        </ul>
      )}
    </Pager>
  );
}

function MyInvitations() {
  const query = useMyInvitations();
  return (
    <Pager
      query={query}
      what="invitations"
      empty="You are not invited to a course yet. When you are, it is here and you are told by e-mail."
    >
      {(items) => (
        <ul className="course-list">
          {items.map((invitation) => (
            <Mine key={invitation.id} one={invitation} words={invitationWords(invitation)} />
          ))}
        </ul>
      )}
    </Pager>
  );
}

function invitationWords({ state, invitedByName, attendedHours, reason }: TrainingInvitationDto): string {
  if (state === 'sent') return `${invitedByName} invites you. Say whether you come.`;
  if (state === 'accepted') return 'You have a seat, and the days are in your calendar.';
  if (state === 'attended') return `You attended ${hoursText(attendedHours ?? 0)}.`;
  return reason ? `Why: ${reason}` : '';
}

function Mine({ one, words }: { one: EnrolmentDto | TrainingInvitationDto; words: string }) {
  const isPast = new Date(one.endsAt) < useNow();
  return (
    <li className={isPast ? 'course-item course-item--past' : 'course-item'}>
      <div className="course-item__head">
        <h2 className="course-item__title">
          <Link to={`/training-sessions/${one.sessionId}`}>{one.courseTitle}</Link>
        </h2>
        <StateTag state={one.state} label={one.stateLabel} tone={courseTone(one.state)} />
      </div>
      <p className="course-item__facts">
        <b>
          <Dates {...one} />
        </b>
        <span>{one.place}</span>
        <span>{hoursText(one.hours)}</span>
      </p>
      {words && <p className="course-item__words">{words}</p>}
    </li>
  );
}
