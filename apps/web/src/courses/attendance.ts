import type { FieldError } from '../api/problem.js';
import type { ParticipantDto, Schemas } from '../api/types.js';
import type { FormState } from '../forms/index.js';

/** What the form says of one participant. */
export interface Said {
  was: '' | 'all' | 'part' | 'none';
  hours: string;
  excused: string;
}

export interface AttendanceValues {
  /** By the participant's id. */
  said: Record<string, Said>;
}

/** Those who were expected when the session began. */
export const expectedOf = (participants: ParticipantDto[]): ParticipantDto[] =>
  participants.filter(({ state }) => ['approved', 'accepted'].includes(state));

export const nothingSaid: Said = { was: '', hours: '', excused: '' };

const number = (text: string) => Number(text.replace(',', '.').trim() || Number.NaN);
export const fieldOf = (id: string, part: keyof Said): string => `${id}.${part}`;

/** The form as if it had the fields of this one participant alone, so that each stands with its own error. */
export const formOf = (form: FormState<AttendanceValues>, id: string): FormState<Record<string, string>> => ({
  ...form,
  values: Object.fromEntries(
    Object.entries(form.values.said[id]!).map(([part, value]) => [fieldOf(id, part as keyof Said), value]),
  ),
  set(name, value) {
    const part = String(name).split('.')[1] as keyof Said;
    form.set('said', (was) => ({ ...was, [id]: { ...was[id]!, [part]: value } }));
  },
  reset: () => undefined,
});

/** What is wrong before it is sent. */
export const faultsOf = ({ said }: AttendanceValues, people: ParticipantDto[], most: number): FieldError[] =>
  people.flatMap(({ id, name }) => {
    const { was, hours, excused } = said[id]!;
    if (!was) return [{ field: fieldOf(id, 'was'), message: `Say whether ${name} attended.` }];
    if (was !== 'part') return [];
    const fault = (part: keyof Said, message: string) => [{ field: fieldOf(id, part), message }];
    if (!(number(hours) > 0 && number(hours) <= most))
      return fault('hours', `Enter the hours that ${name} attended, more than 0 and at most ${most}.`);
    if (excused.trim() && !(number(excused) >= 0 && number(excused) + number(hours) <= most))
      return fault('excused', `Attended and excused hours together are at most ${most}.`);
    return [];
  });

/** As the API takes it. */
export const attendanceOf = (
  { said }: AttendanceValues,
  people: ParticipantDto[],
  most: number,
): Schemas['AttendanceDto'][] =>
  people.map(({ id }) => {
    const { was, hours, excused } = said[id]!;
    if (was !== 'part') return { participantId: id, hours: was === 'all' ? most : 0 };
    return { participantId: id, hours: number(hours), excusedHours: excused.trim() ? number(excused) : 0 };
  });
