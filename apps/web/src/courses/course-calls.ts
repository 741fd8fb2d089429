import { useQuery } from '@tanstack/react-query';
import { answer, api, guarded } from '../api/client.js';
import { usePages } from '../api/pages.js';
import type { CourseDto, Schemas } from '../api/types.js';

export type CourseLevel = CourseDto['level'];
export type CourseFields = Schemas['CourseFieldsDto'];
export type SessionFields = Schemas['SessionFieldsDto'];

/** Something that is changed, by the version that the page shows. */
type Changed = { id: string; version: number };
const guards = ({ id, version }: Changed, key: string) => ({
  params: { path: { id } },
  headers: guarded({ key, version }),
});
const onceAt = (id: string, key: string) => ({ params: { path: { id } }, headers: guarded({ key }) });

export interface CourseFilter {
  level?: CourseLevel | undefined;
  search?: string | undefined;
  retired?: boolean;
}

export const useCourses = ({ level, search, retired = false }: CourseFilter) =>
  usePages(['courses', 'list', level ?? '', search ?? '', retired], (cursor) =>
    answer(
      api.GET('/api/courses', {
        params: { query: { cursor, level, search: search || undefined, retired: retired ? 'true' : 'false' } },
      }),
    ),
  );

export const useCourse = (id: string, enabled = true) =>
  useQuery({
    queryKey: ['courses', id],
    queryFn: () => answer(api.GET('/api/courses/{id}', { params: { path: { id } } })),
    enabled,
  });

export const useSessions = (when: 'ahead' | 'behind', courseId?: string) =>
  usePages(['training-sessions', 'list', when, courseId ?? ''], (cursor) =>
    answer(api.GET('/api/training-sessions', { params: { query: { when, courseId, cursor } } })),
  );

export const useTrainingSession = (id: string, enabled = true) =>
  useQuery({
    queryKey: ['training-sessions', id],
    queryFn: () => answer(api.GET('/api/training-sessions/{id}', { params: { path: { id } } })),
    enabled,
  });

export const useRunners = () =>
  useQuery({
    queryKey: ['training-sessions', 'runners'],
    queryFn: () => answer(api.GET('/api/training-sessions/runners')),
  });

export const useAdministrators = (id: string) =>
  useQuery({
    queryKey: ['training-sessions', id, 'administrators'],
    queryFn: () => answer(api.GET('/api/training-sessions/{id}/administrators', { params: { path: { id } } })),
  });

export const useEnrolment = (id: string) =>
  useQuery({
    queryKey: ['enrolments', id],
    queryFn: () => answer(api.GET('/api/enrolments/{id}', { params: { path: { id } } })),
  });

export const useMyEnrolments = () =>
  usePages(['enrolments', 'mine'], (cursor) =>
    answer(api.GET('/api/enrolments/mine', { params: { query: { cursor } } })),
  );

export const useMyInvitations = () =>
  usePages(['training-invitations', 'mine'], (cursor) =>
    answer(api.GET('/api/training-invitations/mine', { params: { query: { cursor } } })),
  );

export const addCourse = (body: CourseFields, key: string) =>
  answer(api.POST('/api/courses', { body, headers: guarded({ key }) }));
export const changeCourse = (one: Changed, body: CourseFields, key: string) =>
  answer(api.PUT('/api/courses/{id}', { ...guards(one, key), body }));
export const retireCourse = (one: Changed, key: string) =>
  answer(api.POST('/api/courses/{id}/retire', guards(one, key)));
export const restoreCourse = (one: Changed, key: string) =>
  answer(api.POST('/api/courses/{id}/restore', guards(one, key)));

export const scheduleSession = (courseId: string, body: SessionFields, key: string) =>
  answer(api.POST('/api/courses/{id}/sessions', { ...onceAt(courseId, key), body }));
export const changeSession = (one: Changed, body: SessionFields, key: string) =>
  answer(api.POST('/api/training-sessions/{id}/change', { ...guards(one, key), body }));
export const cancelSession = (one: Changed, reason: string, key: string) =>
  answer(api.POST('/api/training-sessions/{id}/cancel', { ...guards(one, key), body: { reason } }));
export const recordAttendance = (one: Changed, attendance: Schemas['AttendanceDto'][], key: string) =>
  answer(api.POST('/api/training-sessions/{id}/record', { ...guards(one, key), body: { attendance } }));

export const askForSeat = (sessionId: string, note: string, key: string) =>
  answer(api.POST('/api/training-sessions/{id}/enrolments', { ...onceAt(sessionId, key), body: { note } }));
export const approveEnrolment = (one: Changed, key: string) =>
  answer(api.POST('/api/enrolments/{id}/approve', guards(one, key)));
export const refuseEnrolment = (one: Changed, reason: string, key: string) =>
  answer(api.POST('/api/enrolments/{id}/refuse', { ...guards(one, key), body: { reason } }));
export const withdrawEnrolment = (one: Changed, reason: string, key: string) =>
  answer(api.POST('/api/enrolments/{id}/withdraw', { ...guards(one, key), body: { reason } }));

export const inviteAdministrators = (sessionId: string, personIds: string[], key: string) =>
  answer(api.POST('/api/training-sessions/{id}/invitations', { ...onceAt(sessionId, key), body: { personIds } }));
export const acceptInvitation = (one: Changed, key: string) =>
  answer(api.POST('/api/training-invitations/{id}/accept', guards(one, key)));
export const declineInvitation = (one: Changed, reason: string, key: string) =>
  answer(api.POST('/api/training-invitations/{id}/decline', { ...guards(one, key), body: { reason } }));
export const takeBackInvitation = (id: string, reason: string, key: string) =>
  answer(api.POST('/api/training-invitations/{id}/take-back', { ...onceAt(id, key), body: { reason } }));
