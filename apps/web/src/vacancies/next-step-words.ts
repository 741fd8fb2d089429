/** What comes next with a case, said to whoever does it. */
export interface NextStepWords {
  /** What comes next, in a few words. */
  heading: string;
  /** Why, or what happens by itself. */
  says: string;
}
