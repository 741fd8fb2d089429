// What the button of a task says, by the task's kind; what it is about stands beside it.
const labels: Record<string, string> = {
  'post-vacancy': 'Finish the draft',
  'see-posting-through': 'See the postings',
  'confirm-posting': 'Confirm',
  'decide-eligibility': 'Decide',
  'prepare-interviews': 'Prepare',
  'take-to-interview': 'See the officers',
  'hand-in-scorecard': 'Score',
  'see-scores-in': 'See who handed in',
  'verify-service': 'Verify',
  'supply-history': 'Supply it',
  'review-contest': 'Review',
};

export const stepLabel = (kind: string): string => labels[kind] ?? 'Open';
