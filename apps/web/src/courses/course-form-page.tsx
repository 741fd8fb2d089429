import { useNavigate, useParams } from 'react-router';
import type { CourseDto } from '../api/types.js';
import { CheckboxField, Form, RadioField, TextField, useProblemForm } from '../forms/index.js';
import { Loaded } from '../shell/loaded.js';
import { Page } from '../shell/page.js';
import { addCourse, changeCourse, type CourseLevel, useCourse } from './course-calls.js';
import './courses.css';
import { levels } from './levels.js';

export const NewCoursePage = () => (
  <Page title="Add a course" up={{ to: '/courses', label: 'Courses' }}>
    <CourseForm />
  </Page>
);

export function EditCoursePage() {
  const { id = '' } = useParams();
  const query = useCourse(id);
  return (
    <Page
      title="Change the course"
      tab={query.data && `Change ${query.data.title}`}
      lead={query.data?.title}
      up={{ to: `/courses/${id}`, label: 'The course' }}
    >
      <Loaded query={query} what="the course">
        {(course) => <CourseForm course={course} />}
      </Loaded>
    </Page>
  );
}

const number = (text: string) => Number(text.replace(',', '.').trim() || Number.NaN);

function CourseForm({ course }: { course?: CourseDto }) {
  const navigate = useNavigate();
  const form = useProblemForm({
    start: {
      title: course?.title ?? '',
      provider: course?.provider ?? '',
      providerNumber: course?.providerNumber ?? '',
      hours: course ? String(course.hours) : '',
      level: (course?.level ?? '') as string,
      openToSchools: course?.openToSchools ?? false,
      expiresAfterMonths: course?.expiresAfterMonths ? String(course.expiresAfterMonths) : '',
    },
    check: ({ title, provider, hours, level, expiresAfterMonths }) => [
      title.trim() ? null : { field: 'title', message: 'Enter the title of the course.' },
      provider.trim() ? null : { field: 'provider', message: 'Say who gives the course.' },
      number(hours) > 0 ? null : { field: 'hours', message: 'Enter the hours as a number, such as 40 or 7.5.' },
      level ? null : { field: 'level', message: 'Choose a level.' },
      expiresAfterMonths.trim() && !/^\d{1,3}$/.test(expiresAfterMonths.trim())
        ? { field: 'expiresAfterMonths', message: 'Enter the months as a whole number, or leave it empty.' }
        : null,
    ],
    send: ({ hours, level, expiresAfterMonths, ...rest }, key) => {
      const body = {
        ...rest,
        level: level as CourseLevel,
        hours: number(hours),
        expiresAfterMonths: expiresAfterMonths.trim() ? Number(expiresAfterMonths) : null,
      };
      return course ? changeCourse(course, body, key) : addCourse(body, key);
    },
    onDone: ({ id }) => void navigate(`/courses/${id}`),
    success: course
      ? 'The course is changed.'
      : 'The course is in the catalogue. You can schedule a session of it now.',
  });
  return (
    <Form form={form} submit={course ? 'Save the course' : 'Add to the catalogue'}>
      <TextField form={form} name="title" label="Title" maxLength={200} />
      <TextField
        form={form}
        name="provider"
        label="Provider"
        hint="Such as Department of Criminal Justice Training, NASRO, or U.S. Department of Justice."
        maxLength={200}
      />
      <TextField
        form={form}
        name="providerNumber"
        label="The provider’s course number"
        maxLength={60}
        optional
        narrow
      />
      <TextField form={form} name="hours" label="Hours" inputMode="decimal" maxLength={6} narrow />
      <RadioField form={form} name="level" label="Level" choices={levels} />
      <CheckboxField
        form={form}
        name="openToSchools"
        label="School administrators may be invited"
        hint="They and the SRO of their campus then attend it together."
      />
      <TextField
        form={form}
        name="expiresAfterMonths"
        label="Counts for so many months"
        hint="Leave it empty where what was learned counts for good."
        inputMode="numeric"
        maxLength={3}
        optional
        narrow
      />
    </Form>
  );
}
