/** The states of a vacancy as the list offers them, in the order of a vacancy's life. */
export const vacancyStates = [
  { state: 'draft', label: 'Drafts' },
  { state: 'posted', label: 'Open' },
  { state: 'closed', label: 'Closed, eligibility being decided' },
  { state: 'shortlisted', label: 'Eligible officers known' },
  { state: 'interviewing', label: 'Interviews' },
  { state: 'ranked', label: 'Ranked, to be selected' },
  { state: 'awaiting_approval', label: 'Waiting for the head of the agency' },
  { state: 'offered', label: 'Post offered' },
  { state: 'filled', label: 'Filled' },
  { state: 'reposted', label: 'Posted again' },
  { state: 'cancelled', label: 'Cancelled' },
] as const;

export type VacancyState = (typeof vacancyStates)[number]['state'];
