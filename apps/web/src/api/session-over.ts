// When the session ends while a page is open, requests wait here until the same person has signed in again. Then
// they are sent once more, so that nothing typed is lost.
type Listener = () => void;

let waiting: { again: Promise<void>; done: () => void } | null = null;
const listeners = new Set<Listener>();

/** Asks for a new sign-in and waits for it. */
export function signedInAgain(): Promise<void> {
  if (!waiting) {
    let done = () => {};
    const again = new Promise<void>((resolve) => {
      done = resolve;
    });
    waiting = { again, done };
    tell();
  }
  return waiting.again;
}

/** The person is signed in again: what waited goes on. */
export function goOn(): void {
  const was = waiting;
  waiting = null;
  tell();
  was?.done();
}

/** For useSyncExternalStore. */
export const sessionOver = {
  now: () => waiting !== null,
  subscribe(listener: Listener) {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

const tell = () => listeners.forEach((listener) => listener());
