import { Button } from '@trussworks/react-uswds';
import { Link, useParams } from 'react-router';
import type { CourseDto } from '../api/types.js';
import { ErrorSummary } from '../forms/error-summary.js';
import { useProblemForm } from '../forms/index.js';
import { Facts } from '../shell/facts.js';
import { Loaded } from '../shell/loaded.js';
import { Page } from '../shell/page.js';
import { Pager } from '../shell/pager.js';
import { counted } from '../time/due.js';
import { Moment } from '../time/times.js';
import { restoreCourse, retireCourse, useCourse, useSessions } from './course-calls.js';
import './courses.css';
import { SessionList } from './session-list.js';
import { hoursText } from './when.js';

/** A course of the catalogue, with its sessions. */
export function CoursePage() {
  const { id = '' } = useParams();
  const query = useCourse(id);
  const { data } = query;
  return (
    <Page
      title={data?.title ?? 'Course'}
      lead={data && `${data.provider}${data.providerNumber && `, course ${data.providerNumber}`}`}
      up={{ to: '/courses', label: 'Courses' }}
      aside={data && <span className="course-item__level">{data.levelTitle}</span>}
    >
      <Loaded query={query} what="the course">
        {(course) => <Body course={course} />}
      </Loaded>
    </Page>
  );
}

function Body({ course }: { course: CourseDto }) {
  const ahead = useSessions('ahead', course.id);
  const behind = useSessions('behind', course.id);
  return (
    <>
      {course.retiredAt && (
        <p className="course-retired">
          Retired since <Moment at={course.retiredAt} />: no further sessions are scheduled. What officers have
          completed of it keeps counting.
        </p>
      )}
      <Facts
        facts={[
          ['Hours', hoursText(course.hours)],
          ['Level', course.levelTitle],
          ['Counts', course.expiresAfterMonths ? `For ${counted(course.expiresAfterMonths, 'month')}` : 'For good'],
          ['School administrators', course.openToSchools ? 'May be invited' : 'Are not invited'],
        ]}
      />
      {course.mayChange && <Ways course={course} />}
      <section className="section" aria-labelledby="ahead">
        <h2 id="ahead">Sessions ahead</h2>
        <Pager query={ahead} what="sessions" empty="No session of it is scheduled.">
          {(items) => <SessionList sessions={items} untitled />}
        </Pager>
      </section>
      <section className="section" aria-labelledby="behind">
        <h2 id="behind">Sessions before</h2>
        <Pager query={behind} what="earlier sessions" empty="No session of it has been held yet.">
          {(items) => <SessionList sessions={items} untitled />}
        </Pager>
      </section>
    </>
  );
}

function Ways({ course }: { course: CourseDto }) {
  const isRetired = course.retiredAt !== null;
  const form = useProblemForm({
    start: {},
    send: (_, key) => (isRetired ? restoreCourse(course, key) : retireCourse(course, key)),
    success: isRetired
      ? 'The course is in use again.'
      : 'The course is retired. Sessions that are scheduled take place.',
  });
  return (
    <>
      <div className="cluster">
        {!isRetired && (
          <Link className="usa-button" to={`/courses/${course.id}/sessions/new`}>
            Schedule a session
          </Link>
        )}
        <Link className="usa-button usa-button--outline" to={`/courses/${course.id}/edit`}>
          Change the course
        </Link>
        <Button type="button" outline aria-disabled={form.sending} onClick={() => form.submit()}>
          {isRetired ? 'Take into use again' : 'Retire the course'}
        </Button>
      </div>
      <ErrorSummary form={form} />
    </>
  );
}
