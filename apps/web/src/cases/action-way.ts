/** How the page takes one action of the lifecycle. */
export interface ActionWay {
  /** Sends it; `text` is what `ask` asked for. `key` goes into guarded({ key, version }). */
  send?(given: { key: string; text: string }): Promise<unknown>;
  /** A page of its own instead of a button that acts at once. */
  to?: string;
  /** Asks for a text in a dialog first. `field` is what the API calls it. */
  ask?: { field: string; label: string; hint?: string; optional?: boolean; maxLength?: number };
  /** Says in a dialog what will happen, for what cannot be taken back. */
  confirm?: string;
  success?: string;
  /** The main action is filled, a dangerous one red, others outlined. */
  look?: 'main' | 'danger';
}
