// What the button of a task says, by the task's kind; what it is about stands beside it.
const labels: Record<string, string> = {
  'post-vacancy': 'Finish the draft',
  'see-posting-through': 'See the postings',
  'confirm-posting': 'Confirm',
  'decide-eligibility': 'Decide',
  'prepare-interviews': 'Prepare',
  'take-to-interview': 'See the officers',
  'verify-service': 'Verify',
  'supply-history': 'Supply it',
  'review-contest': 'Review',
  'recommend-finalist': 'Have your say',
  'select-officer': 'Select',
  'decide-on-candidate': 'Select',
  'approve-selection': 'Decide',
  'see-offer-through': 'See the offer',
  'see-offer-answered': 'See the offer',
  'answer-offer': 'Answer',
};

export const stepLabel = (kind: string): string => labels[kind] ?? 'Open';
