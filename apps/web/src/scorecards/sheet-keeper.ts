// Saves what is written on a scorecard in the background: one request at a time, again after a failure, until it is saved.
import { asProblem, type ProblemError } from '../api/problem.js';
import { isSame, type Sheet, type WrittenSheet } from './sheet.js';

export type Saving =
  | { now: 'untouched' }
  | { now: 'typed' }
  | { now: 'saving' }
  | { now: 'saved'; at: string }
  /** `again`: it is tried again by itself. */
  | { now: 'failed'; problem: ProblemError; again: boolean }
  /** Another window saved something else; nothing is saved from here until one of the two is chosen. */
  | { now: 'changed-elsewhere'; theirs: WrittenSheet };

export interface KeeperCalls {
  save(sheet: Sheet, version: number, how: { last: boolean }): Promise<{ version: number; savedAt: string }>;
  read(): Promise<WrittenSheet | null>;
  /** Keeps what is not saved yet where a reload finds it; null once it is saved. */
  remember(unsaved: { sheet: Sheet; version: number } | null): void;
}

export interface SheetKeeper {
  /** What is typed, and how its saving stands; a new object at each change. */
  state(): { sheet: Sheet; saving: Saving };
  subscribe(listener: () => void): () => void;
  type(sheet: Sheet): void;
  /** Saves right now, even if nothing is typed: whether everything that is shown is saved then. */
  flush(how?: { last: boolean }): Promise<boolean>;
  /** What the server has by now: shown where nothing is typed that it would take the place of. */
  see(theirs: WrittenSheet): void;
  keepMine(): void;
  takeTheirs(): void;
}

/** In milliseconds: after the last key, and after each failure in a row. */
export const pauseAfterTyping = 1000;
export const pausesAfterFailure = [2000, 5000, 10_000, 30_000];

/** `saved` is what the server has; `typed` differs from it where something is still to be saved. */
export function keepSheet(saved: Sheet, version: number, typed: Sheet, calls: KeeperCalls): SheetKeeper {
  const listeners = new Set<() => void>();
  let shown: { sheet: Sheet; saving: Saving } = { sheet: typed, saving: { now: 'untouched' } };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let onItsWay: Promise<void> | null = null;
  let failures = 0;
  /** Sent, and nothing is known of it: it may be what the server has now. */
  let unanswered: Sheet[] = [];

  const show = (change: Partial<typeof shown>) => {
    shown = { ...shown, ...change };
    listeners.forEach((listener) => listener());
  };
  const isDirty = () => !isSame(shown.sheet, saved);
  /** That it could not be saved stays to be read until it is saved. */
  const isFailing = () => shown.saving.now === 'failed' && shown.saving.again;
  const sendIn = (pause: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => void send(), pause);
  };
  const settle = (sheet: Sheet, as: { version: number; savedAt: string }) => {
    saved = sheet;
    version = as.version;
    unanswered = [];
    failures = 0;
    if (isDirty()) {
      calls.remember({ sheet: shown.sheet, version });
      show({ saving: { now: 'typed' } });
      return sendIn(pauseAfterTyping);
    }
    calls.remember(null);
    show({ saving: { now: 'saved', at: as.savedAt } });
  };

  const send = (how = { last: false }): Promise<void> => {
    clearTimeout(timer);
    onItsWay ??= attempt(how).finally(() => {
      onItsWay = null;
    });
    return onItsWay;
  };

  const attempt = async (how: { last: boolean }): Promise<void> => {
    const { sheet } = shown;
    if (!isFailing()) show({ saving: { now: 'saving' } });
    try {
      settle(sheet, await calls.save(sheet, version, how));
    } catch (error) {
      const problem = asProblem(error);
      if (problem.status === 412) return await lookWhatIsThere(how);
      if (problem.isUnanswered) unanswered.push(sheet);
      failAt(problem);
    }
  };

  const failAt = (problem: ProblemError) => {
    const again = problem.isUnanswered || problem.status >= 500 || problem.status === 429;
    show({ saving: { now: 'failed', problem, again } });
    if (again) sendIn(pausesAfterFailure[Math.min(failures++, pausesAfterFailure.length - 1)]!);
  };

  /** The version has moved on: by a request of ours whose answer was lost, or by another window. */
  const lookWhatIsThere = async (how: { last: boolean }): Promise<void> => {
    try {
      const theirs = await calls.read();
      if (!theirs) return failAt(asProblem(null));
      const ours = [shown.sheet, ...unanswered].some((sheet) => isSame(sheet, theirs));
      if (ours) return settle(theirs, theirs);
      if (theirs.version !== version && isSame(saved, theirs)) {
        // Saved once more as it was, so there is nothing of another window to lose.
        ({ version } = theirs);
        return await attempt(how);
      }
      show({ saving: { now: 'changed-elsewhere', theirs } });
    } catch (error) {
      failAt(asProblem(error));
    }
  };

  return {
    state: () => shown,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    type(sheet) {
      calls.remember({ sheet, version });
      if (shown.saving.now === 'changed-elsewhere') return show({ sheet });
      show({ sheet, ...(!onItsWay && !isFailing() && { saving: { now: 'typed' } }) });
      if (!onItsWay) sendIn(pauseAfterTyping);
    },
    async flush(how) {
      if (onItsWay) await onItsWay;
      if (shown.saving.now === 'changed-elsewhere') return false;
      await send(how);
      return shown.saving.now === 'saved';
    },
    see(theirs) {
      if (isDirty() || onItsWay || theirs.version <= version) return;
      show({ sheet: theirs });
      settle(theirs, theirs);
    },
    keepMine() {
      if (shown.saving.now !== 'changed-elsewhere') return;
      ({ version } = shown.saving.theirs);
      saved = shown.saving.theirs;
      void send();
    },
    takeTheirs() {
      if (shown.saving.now !== 'changed-elsewhere') return;
      const { theirs } = shown.saving;
      show({ sheet: theirs });
      settle(theirs, theirs);
    },
  };
}
