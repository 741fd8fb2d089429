import type { Side } from '#persistence';

/** What is put on record beside the changes: who came in, who was turned away, who read what must not be read idly. */
export interface AccessEvent {
  about: 'sign-in' | 'refusal' | 'read' | 'account';
  /** A stable word for it: 'signed-in', 'second-factor-removed'. */
  action: string;
  /** Reads on after the name: 'signed in with a passkey'. */
  says: string;
  personId: string;
  /** Found by the person where it is left out, as the side is. */
  who?: string;
  /** Null: in every program in which the person serves, as when they sign in. */
  programId: string | null;
  side?: Side;
  /** From which network, as sign-ins are counted: never more exact than that. */
  network?: string;
  /** What it was about, such as the parameters of the address. */
  of?: Record<string, string>;
}
