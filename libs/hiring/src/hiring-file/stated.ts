/** What may not apply. */
export type Text = string | null;
/** A case with its state, and how that is called in words. */
export type Stated = { id: string; state: string; stateLabel: string };
