import type { FieldError } from '../api/problem.js';
import type { Schemas } from '../api/types.js';
import { dateProblem, documentIds, type Upload, uploadProblem } from '../forms/index.js';
import type { Enclosed } from '../outbox/outbox.js';
import { dayOf } from '../time/day.js';
import { clockOf, instantOf } from '../time/wall-clock.js';

export interface NamedPerson {
  kind: string;
  part: string;
  reference: string;
}

/** What is told about an incident, as it is typed. */
export interface Told {
  goingOn: string;
  campusId: string;
  offence: string;
  placeKind: string;
  place: string;
  /** A day and a time of day; the present where it goes on right now. */
  day: string;
  time: string;
  urgent: boolean;
  what: string;
  done: string;
  people: NamedPerson[];
  documents: Upload[];
}

export const nobodyYet: NamedPerson = { kind: 'student', part: 'not known', reference: '' };

export const emptyReport = (now: Date, timeZone: string): Told => ({
  goingOn: '',
  campusId: '',
  offence: '',
  placeKind: 'on campus',
  place: '',
  day: dayOf(now, timeZone),
  time: clockOf(now, timeZone),
  urgent: false,
  what: '',
  done: '',
  people: [],
  documents: [],
});

/** What can be said before it is sent. */
export function faultsOf(told: Told, timeZone: string): (FieldError | null)[] {
  const needed = (field: keyof Told, message: string) =>
    String(told[field]).trim() === '' ? { field, message } : null;
  return [
    needed('goingOn', 'Say whether it goes on right now.'),
    needed('campusId', 'Choose the campus.'),
    needed('offence', 'Choose from the list what it is about.'),
    needed('place', 'Say where it is, such as “Gym, locker room”.'),
    ...(told.goingOn === 'yes' ? [] : whenFaults(told, timeZone)),
    needed('what', 'Say in a sentence what happened.'),
    ...told.people.map(({ reference }, i) =>
      reference.trim() === ''
        ? {
            field: `people.${i}.reference`,
            message: 'Say who it is, such as initials and grade, or remove this person.',
          }
        : null,
    ),
    uploadProblem('documents', told.documents),
  ];
}

function whenFaults({ day, time }: Told, timeZone: string): (FieldError | null)[] {
  const fault = dateProblem(day, 'day');
  if (fault) return [{ field: 'happenedAt', message: fault }];
  return instantOf(day, time, timeZone) ? [] : [{ field: 'time', message: 'Enter the time, such as 9:40 AM.' }];
}

/** As the API takes it in. */
export const bodyOf = (told: Told, now: Date, timeZone: string): Omit<Schemas['NotifyDto'], 'onBehalfOf'> => ({
  campusId: told.campusId,
  offence: told.offence,
  placeKind: told.placeKind as 'on campus' | 'near',
  place: told.place.trim(),
  happenedAt: (told.goingOn === 'yes' ? now : instantOf(told.day, told.time, timeZone)!).toISOString(),
  goingOn: told.goingOn === 'yes',
  urgent: told.urgent,
  what: told.what.trim(),
  done: told.done.trim(),
  people: told.people as Schemas['NewPersonDto'][],
  documentIds: documentIds(told.documents),
});

/** The files that go with a report: those that have arrived, and those that are still on this device. */
export const enclosedIn = (documents: Upload[]): Enclosed[] =>
  documents.map(({ name, document, kept }) => ({ name, file: kept ?? null, documentId: document?.id ?? null }));
