// What requests wait for until the person has done it: signing in again, confirming that it is them. Then they are sent
// once more, so that nothing typed is lost.
type Listener = () => void;

interface Waiting {
  done: Promise<boolean>;
  settle(isDone: boolean): void;
}

export interface WaitedFor {
  /** Asks the person and waits; false where they would rather not. */
  wait(): Promise<boolean>;
  /** What waited goes on, or is given up. */
  settle(isDone: boolean): void;
  /** Both for useSyncExternalStore. */
  now(): boolean;
  subscribe(listener: Listener): () => void;
}

function waitedFor(): WaitedFor {
  let waiting: Waiting | null = null;
  const listeners = new Set<Listener>();
  const tell = () => listeners.forEach((listener) => listener());
  return {
    wait() {
      if (!waiting) {
        let settle: (isDone: boolean) => void = () => {};
        const done = new Promise<boolean>((resolve) => {
          settle = resolve;
        });
        waiting = { done, settle };
        tell();
      }
      return waiting.done;
    },
    settle(isDone) {
      const was = waiting;
      waiting = null;
      tell();
      was?.settle(isDone);
    },
    now: () => waiting !== null,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The session ended while a page was open. */
export const sessionOver = waitedFor();

/** Something asks for proof that it is still the same person. */
export const confirmation = waitedFor();
