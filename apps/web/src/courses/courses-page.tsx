import { Label, Select } from '@trussworks/react-uswds';
import { Link, useSearchParams } from 'react-router';
import type { CourseDto } from '../api/types.js';
import { useSettled } from '../forms/index.js';
import { useHasRole } from '../session/session.js';
import { Page } from '../shell/page.js';
import { Pager } from '../shell/pager.js';
import { counted } from '../time/due.js';
import { type CourseFilter, useCourses, useSessions } from './course-calls.js';
import './courses.css';
import { levels } from './levels.js';
import { SessionList } from './session-list.js';
import { hoursText } from './when.js';

/** What there is to attend: the sessions ahead, and the catalogue. */
export function CoursesPage() {
  const keeps = useHasRole('supervisor', 'agency_administrator');
  const attends = useHasRole('officer', 'administrator', 'district_administrator');
  const sessions = useSessions('ahead');
  return (
    <Page
      title="Courses"
      lead="The training that officers attend, and school administrators together with them."
      aside={
        <>
          {attends && <Link to="/my-courses">My courses</Link>}
          {keeps && (
            <Link className="usa-button" to="/courses/new">
              Add a course
            </Link>
          )}
        </>
      }
    >
      <section className="section" aria-labelledby="ahead">
        <h2 id="ahead">Sessions ahead</h2>
        <Pager
          query={sessions}
          what="sessions"
          empty={
            keeps
              ? 'No session is scheduled. Choose a course of the catalogue below and schedule one.'
              : 'No session is scheduled that you could attend. When one is, it is here.'
          }
        >
          {(items) => <SessionList sessions={items} />}
        </Pager>
      </section>
      <Catalogue />
    </Page>
  );
}

function Catalogue() {
  const [params, setParams] = useSearchParams();
  const level = levels.find(({ value }) => value === params.get('level'))?.value;
  const retired = params.get('show') === 'retired';
  const typed = params.get('search') ?? '';
  const search = useSettled(typed);
  const filter: CourseFilter = { level, search, retired };
  const courses = useCourses(filter);
  const set = (name: string, value: string) => {
    const next = new URLSearchParams(params);
    if (value) next.set(name, value);
    else next.delete(name);
    setParams(next, { replace: true });
  };
  return (
    <section className="section" aria-labelledby="catalogue">
      <h2 id="catalogue">Catalogue</h2>
      <div className="course-filter">
        <div>
          <Label htmlFor="search">Title, provider or number</Label>
          <input
            id="search"
            type="search"
            className="usa-input"
            maxLength={100}
            value={typed}
            onChange={({ target }) => set('search', target.value)}
          />
        </div>
        <div>
          <Label htmlFor="level">Level</Label>
          <Select id="level" name="level" value={level ?? ''} onChange={({ target }) => set('level', target.value)}>
            <option value="">All levels</option>
            {levels.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </Select>
        </div>
        <div>
          <Label htmlFor="show">Show</Label>
          <Select
            id="show"
            name="show"
            value={retired ? 'retired' : ''}
            onChange={({ target }) => set('show', target.value)}
          >
            <option value="">Courses in use</option>
            <option value="retired">Retired courses</option>
          </Select>
        </div>
      </div>
      <Pager
        query={courses}
        what="courses"
        empty={
          level || search || retired
            ? 'No course is like this. Change the search or the level to see others.'
            : 'There is no course yet. The agency adds them to the catalogue.'
        }
      >
        {(items) => (
          <ul className="course-list">
            {items.map((course) => (
              <CourseItem key={course.id} course={course} />
            ))}
          </ul>
        )}
      </Pager>
    </section>
  );
}

const CourseItem = ({ course }: { course: CourseDto }) => (
  <li className="course-item">
    <div className="course-item__head">
      <h3 className="course-item__title">
        <Link to={`/courses/${course.id}`}>{course.title}</Link>
      </h3>
      <span className="course-item__level">{course.levelTitle}</span>
    </div>
    <p className="course-item__facts">
      <b>{hoursText(course.hours)}</b>
      <span>
        {course.provider}
        {course.providerNumber && `, ${course.providerNumber}`}
      </span>
      {course.sessionsAhead > 0 && <b>{counted(course.sessionsAhead, 'session')} ahead</b>}
      {course.openToSchools && <span>Open to school administrators</span>}
    </p>
  </li>
);
