import type { CourseLevel } from '../hours/completion.js';
import type { TranscriptLine } from './transcript-csv.js';

export interface KnownOfficer {
  id: string;
  name: string;
  badge: string;
}

export interface KnownCourse {
  id: string;
  title: string;
  provider: string;
  providerNumber: string;
  hours: number;
  level: CourseLevel;
}

/** What a person decided about a name that the file gives: somebody or something known, left out, or a course to add. */
export interface Choice {
  /** The officer's or the course's id; null with `add` where the course is new, without it where it is left out. */
  id: string | null;
  add?: CourseLevel;
}

/** By the key of what the file says. */
export type Choices = Record<string, Choice>;

/** Somebody or something that the file names and that is not known for sure. */
export interface Unsure {
  key: string;
  /** As the file says it. */
  says: string;
  lines: number;
  /** Who or what it most likely is. */
  suggested: string | null;
  choice: Choice | null;
}

export interface MatchedLine extends TranscriptLine {
  person: Match;
  course: Match;
}

/** Known for sure or by a person's choice: an id; to be added; left out; or not known yet. */
export interface Match {
  key: string;
  id: string | null;
  add: CourseLevel | null;
  leftOut: boolean;
  open: boolean;
}

const plain = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
const lastName = (name: string) => plain(name).split(' ').at(-1) ?? '';

export const personKey = ({ badge, officer }: TranscriptLine) => `person ${plain(badge)} ${plain(officer)}`;
export const courseKey = ({ provider, number, title }: TranscriptLine) =>
  `course ${plain(provider)} ${plain(number)} ${plain(title)}`;

interface Guess {
  sure: string | null;
  suggested: string | null;
}

/** Known by badge and name alike, or by a name that one officer alone has. Everything else is for a person to say. */
function guessPerson({ badge, officer }: TranscriptLine, officers: KnownOfficer[]): Guess {
  const byBadge = badge === '' ? [] : officers.filter((one) => plain(one.badge) === plain(badge));
  const byName = officer === '' ? [] : officers.filter((one) => plain(one.name) === plain(officer));
  const [badged] = byBadge;
  if (badged && byBadge.length === 1 && (officer === '' || plain(badged.name) === plain(officer)))
    return { sure: badged.id, suggested: null };
  if (badge === '' && byName.length === 1) return { sure: byName[0]!.id, suggested: null };
  const alike = officers.filter((one) => officer !== '' && lastName(one.name) === lastName(officer));
  return { sure: null, suggested: byName[0]?.id ?? badged?.id ?? (alike.length === 1 ? alike[0]!.id : null) };
}

/** Known by the provider's own number, or by title and provider alike. */
function guessCourse({ provider, number, title }: TranscriptLine, courses: KnownCourse[]): Guess {
  const sameProvider = courses.filter((course) => plain(course.provider) === plain(provider));
  const numbered = (list: KnownCourse[]) =>
    number === '' ? [] : list.filter((course) => plain(course.providerNumber) === plain(number));
  const titled = (list: KnownCourse[]) =>
    title === '' ? [] : list.filter((course) => plain(course.title) === plain(title));
  const sure = numbered(sameProvider)[0] ?? (number === '' ? titled(sameProvider)[0] : undefined);
  if (sure) return { sure: sure.id, suggested: null };
  const suggested = titled(sameProvider)[0] ?? numbered(courses)[0] ?? titled(courses)[0];
  return { sure: null, suggested: suggested?.id ?? null };
}

export interface Matched {
  lines: MatchedLine[];
  people: Unsure[];
  courses: Unsure[];
}

/** Matches every line with the officers and courses of the program; what is not sure goes by the choices, or is asked. */
export function matched(
  lines: TranscriptLine[],
  officers: KnownOfficer[],
  courses: KnownCourse[],
  choices: Choices,
): Matched {
  const people = new Asked(choices, (line) => guessPerson(line, officers), personKey);
  const taught = new Asked(choices, (line) => guessCourse(line, courses), courseKey);
  const found = lines.map((line) => ({ ...line, person: people.match(line), course: taught.match(line) }));
  return { lines: found, people: people.unsure(says.person), courses: taught.unsure(says.course) };
}

const says = {
  person: ({ badge, officer }: TranscriptLine) => [officer, badge && `badge ${badge}`].filter(Boolean).join(', '),
  course: ({ provider, number, title }: TranscriptLine) => [title, number, provider].filter(Boolean).join(', '),
};

/** Each name is matched once, however many lines have it. */
class Asked {
  private readonly known = new Map<string, { guess: Guess; first: TranscriptLine; lines: number }>();

  constructor(
    private readonly choices: Choices,
    private readonly guess: (line: TranscriptLine) => Guess,
    private readonly keyOf: (line: TranscriptLine) => string,
  ) {}

  match(line: TranscriptLine): Match {
    const key = this.keyOf(line);
    // What is wrong by itself is mended in the file first: nobody is asked about it.
    const isToAsk = line.errors.length === 0;
    const known = this.known.get(key) ?? { guess: this.guess(line), first: line, lines: 0 };
    if (isToAsk) known.lines++;
    this.known.set(key, known);
    const { sure } = known.guess;
    if (sure) return { key, id: sure, add: null, leftOut: false, open: false };
    const choice = this.choices[key];
    const add = choice?.add ?? null;
    return { key, id: choice?.id ?? null, add, leftOut: choice?.id === null && add === null, open: isToAsk && !choice };
  }

  unsure(says: (line: TranscriptLine) => string): Unsure[] {
    return [...this.known]
      .filter(([, { guess, lines }]) => guess.sure === null && lines > 0)
      .map(([key, { guess, first, lines }]) => ({
        key,
        says: says(first),
        lines,
        suggested: guess.suggested,
        choice: this.choices[key] ?? null,
      }));
  }
}
