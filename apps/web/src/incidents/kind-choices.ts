/** What an officer says that a matter is; what is neither goes back to the school. */
export const kindChoices = [
  { value: 'criminal', label: 'Criminal', description: 'A crime was committed, or is under way' },
  { value: 'intelligence', label: 'Intelligence', description: 'A crime might be committed' },
];
