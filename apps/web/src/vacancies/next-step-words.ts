/** What comes next with a vacancy. */
export interface NextStepWords {
  /** What comes next, in a few words. */
  heading: string;
  /** Why, or what happens by itself. */
  says: string;
}
