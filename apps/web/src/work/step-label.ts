// What the button of a task says, by the task's kind; what it is about stands beside it.
const labels: Record<string, string> = {
  'post-vacancy': 'Finish the draft',
  'see-posting-through': 'See the postings',
  'confirm-posting': 'Confirm',
  'decide-eligibility': 'Decide',
  'prepare-interviews': 'Prepare',
  'take-to-interview': 'See the officers',
  'declare-conflicts': 'Declare',
  'schedule-interview': 'Find a time',
  'see-time-confirmed': 'See who answered',
  'hold-interview': 'See the interview',
  'see-scores-in': 'See who handed in',
  'answer-invitation': 'Answer',
  'see-interviews-through': 'See the interviews',
  'hand-in-scorecard': 'Score',
  'verify-service': 'Verify',
  'supply-history': 'Supply it',
  'review-contest': 'Review',
  'prepare-start': 'Prepare',
  'follow-up': 'Do it',
  'hand-over': 'Hand over',
};

export const stepLabel = (kind: string): string => labels[kind] ?? 'Open';
