import { newKey } from '../api/client.js';
import { type FieldError, ProblemError } from '../api/problem.js';

/** One of the lines of a draft while it is written; `key` tells it from the others wherever it is moved to. */
export interface DraftLine<Part extends string = string> {
  key: string;
  /** As the API calls it; null until it is saved. */
  id: string | null;
  parts: Record<Part, string>;
}

export interface DraftValues<Part extends string = string> {
  title: string;
  lines: DraftLine<Part>[];
}

/** What a kind of draft is made of, such as the questions of an interview kit. */
export interface DraftKind<Part extends string = string> {
  /** One of its lines: 'question'. */
  noun: string;
  /** The API's fields for the title and the lines: 'title', 'questions'. */
  api: { title: string; lines: string };
  most: number;
  /** What each part takes in at most. */
  limits: Record<Part, number>;
  /** Parts that are chosen, and what to say where nothing is: 'choose how much it counts.' */
  choices: Partial<Record<Part, string>>;
  /** A new line. */
  empty: Record<Part, string>;
  /** The part that an id is made of, and that has focus in a new line. */
  named: Part;
  /** '3. De-escalation'. */
  lineName(parts: Record<Part, string>, at: number): string;
  /** What a closed line shows of itself: beside its name, and below it. */
  beside(parts: Record<Part, string>): string;
  below(parts: Record<Part, string>): string;
}

export const emptyLine = <Part extends string>({ empty }: DraftKind<Part>): DraftLine<Part> => ({
  key: newKey(),
  id: null,
  parts: { ...empty },
});

/** The lines with the ids that they have or get: 'Working with youth' becomes 'working-with-youth', or '…-2'. */
export function withIds<Part extends string>(kind: DraftKind<Part>, lines: DraftLine<Part>[]) {
  const taken = new Set(lines.flatMap(({ id }) => id ?? []));
  return lines.map(({ id, parts }) => ({ id: id ?? newId(parts[kind.named], kind.noun, taken), parts }));
}

function newId(name: string, noun: string, taken: Set<string>): string {
  const words =
    name
      .normalize('NFD')
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? [];
  const slug = words.join('-').slice(0, 36).replace(/-$/, '') || noun;
  let id = slug;
  for (let n = 2; taken.has(id); n++) id = `${slug}-${n}`;
  taken.add(id);
  return id;
}

/** How the form calls a part of a line: by its key, so that an error stays with it when it is moved. */
export const fieldName = (key: string, part: string): string => `lines.${key}.${part}`;

export function checkDraft<Part extends string>(
  kind: DraftKind<Part>,
  { title, lines }: DraftValues<Part>,
): (FieldError | null)[] {
  return [
    title.length > 120 ? { field: 'title', message: `Keep the ${kind.api.title} under 120 characters.` } : null,
    ...lines.flatMap((line, at) => (Object.keys(kind.limits) as Part[]).map((part) => faultOf(kind, line, part, at))),
  ];
}

function faultOf<Part extends string>(
  { noun, limits, choices }: DraftKind<Part>,
  { key, parts }: DraftLine<Part>,
  part: Part,
  at: number,
): FieldError | null {
  const say = (message: string) => ({
    field: fieldName(key, part),
    message: `${capital(noun)} ${at + 1}: ${message}`,
  });
  const choose = choices[part];
  if (choose) return parts[part] ? null : say(choose);
  const most = limits[part];
  return parts[part].length > most ? say(`keep this under ${most.toLocaleString('en-US')} characters.`) : null;
}

/** The API calls a line by its place; the form by its key. */
export function byKey({ api }: DraftKind, error: unknown, { lines }: DraftValues): unknown {
  if (!(error instanceof ProblemError)) return error;
  const errors = error.errors.map(({ field, message }) => {
    const [list, at, ...part] = field.split('.');
    if (field === api.title) return { message, field: 'title' };
    if (list !== api.lines) return { message, field };
    const line = lines[Number(at)];
    return { message, field: line ? fieldName(line.key, part.join('.')) : 'lines' };
  });
  return new ProblemError(error.status, error.code, error.message, errors);
}

export const capital = (noun: string): string => noun.charAt(0).toUpperCase() + noun.slice(1);
