import { api, answer, guarded } from '../api/client.js';
import { asProblem, noAnswer, type ProblemError } from '../api/problem.js';
import { sessionOver } from '../api/waiting.js';
import { uploadDocument } from '../api/upload.js';
import { drop, hand, type Kept, listed, put, take } from './device.js';
import { ownerOf } from './owner.js';

/** A file that is to go with what is sent: on this device, or arrived already. */
export interface Enclosed {
  name: string;
  file: File | null;
  documentId: string | null;
}

/** What waits to be sent. Its name is its Idempotency-Key, so it is done once however often it is sent. */
export interface Waiting extends Kept {
  /** The form it comes from, and what it is called on pages: 'Incident report'. */
  form: string;
  title: string;
  address: `/api/${string}`;
  /** As it was when it was handed in: with one key always the same is sent. */
  body: object;
  enclosed: Enclosed[];
  purpose: string;
  /** Why it was refused; then it is not tried again by itself. */
  refused?: string;
}

/** What became of it: the API's answer, or null where there was none yet. */
export type Delivered = object | null;

type Listener = () => void;
const listeners = new Set<Listener>();
const changed = () => listeners.forEach((listener) => listener());

export const outbox = {
  subscribe(listener: Listener) {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  },

  of: (owner: string) => listed<Waiting>('waiting', owner),

  /**
   * Hands something in: it is on this device before it is sent, and sent at once where there is a connection. A refusal
   * is thrown, for the form to show.
   */
  async handIn<Answered extends object>(entry: Waiting): Promise<Answered | null> {
    const typed = await take<Kept>('typed', entry.owner, entry.form).catch(() => undefined);
    const isKept = await hand(entry, entry.form).then(
      () => true,
      () => false, // a browser may forbid it: then it is only sent
    );
    changed();
    return alone(async () => {
      try {
        const answered = await deliver(entry);
        if (!answered && !isKept) throw noAnswer();
        return answered as Answered | null;
      } catch (error) {
        await discard(entry);
        if (typed) await put('typed', typed);
        throw error;
      }
    });
  },

  /** Sends all that waits; gives what was answered. */
  sendAll: (owner: string): Promise<{ entry: Waiting; answered: object }[]> =>
    alone(async () => {
      const sent = [];
      for (const entry of await outbox.of(owner)) {
        if (entry.refused) continue;
        const answered = await deliver(entry).catch((error) => refuse(entry, asProblem(error)));
        if (answered) sent.push({ entry, answered });
      }
      return sent;
    }),

  discard,
};

async function discard({ owner, name }: Waiting): Promise<void> {
  await drop('waiting', owner, name).catch(() => undefined);
  changed();
}

async function refuse(entry: Waiting, problem: ProblemError): Promise<null> {
  await put('waiting', { ...entry, refused: problem.message });
  changed();
  return null;
}

/** Null where the API could not be reached; throws what it refused. */
async function deliver(entry: Waiting): Promise<Delivered> {
  try {
    if (!(await isSignedIn(entry.owner))) return null;
    for (const enclosed of entry.enclosed) {
      if (enclosed.documentId || !enclosed.file) continue;
      const sending = { onProgress: () => {}, signal: new AbortController().signal };
      enclosed.documentId = (await uploadDocument(enclosed.file, entry.purpose, sending)).id;
      enclosed.file = null;
      await put('waiting', entry).catch(() => undefined); // from now on the same is sent at every try
    }
    const documentIds = entry.enclosed.flatMap(({ documentId }) => documentId ?? []);
    const post = api.POST as (address: string, given: object) => Promise<{ data?: object; response: Response }>;
    const answered = await answer(
      post(entry.address, { body: { ...entry.body, documentIds }, headers: guarded({ key: entry.name }) }),
    );
    await discard(entry);
    return answered;
  } catch (error) {
    if (asProblem(error).isUnanswered) return null;
    throw error;
  }
}

/** In another window somebody else may have signed in since: nothing is sent in their name. */
async function isSignedIn(owner: string): Promise<boolean> {
  try {
    const { person, program } = await answer(api.GET('/api/session'));
    return program !== null && ownerOf(person.id, program.id) === owner;
  } catch (error) {
    if (asProblem(error).status !== 401) throw error;
    await sessionOver.wait();
    return isSignedIn(owner);
  }
}

/** One window at a time sends: another one would upload a file twice. */
const alone = <Result>(work: () => Promise<Result>): Promise<Result> =>
  'locks' in navigator ? (navigator.locks.request('liaison-outbox', work) as Promise<Result>) : work();
