/** The states of a vacancy as the list offers them, in the order of a vacancy's life. */
export const vacancyStates = [
  { state: 'draft', label: 'Drafts' },
  { state: 'posted', label: 'Open' },
  { state: 'closed', label: 'Closed, eligibility being decided' },
  { state: 'shortlisted', label: 'Eligible officers known' },
  { state: 'reposted', label: 'Posted again' },
  { state: 'cancelled', label: 'Cancelled' },
] as const;

export type VacancyState = (typeof vacancyStates)[number]['state'];
