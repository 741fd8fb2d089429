/** How a state is to be felt: going on, good, needs attention, over. The words say it as well. */
export type Tone = 'open' | 'good' | 'attention' | 'bad' | 'over' | 'draft';

const tones: Record<string, Tone> = {
  draft: 'draft',
  posted: 'open',
  closed: 'attention',
  shortlisted: 'good',
  interviewing: 'open',
  ranked: 'open',
  awaiting_approval: 'attention',
  offered: 'good',
  filled: 'good',
  reposted: 'over',
  cancelled: 'over',
  expressed: 'open',
  awaiting_history: 'attention',
  eligible: 'good',
  appointed: 'good',
  not_selected: 'over',
  recommends: 'good',
  accepts: 'good',
  objects: 'bad',
  asked: 'attention',
  ineligible: 'bad',
  withdrawn: 'over',
  released: 'over',
  pending: 'attention',
  confirmed: 'good',
  verified: 'good',
  rejected: 'bad',
  filed: 'attention',
  reversed: 'good',
  upheld: 'bad',
  in_service: 'good',
  superseded: 'over',
  discarded: 'over',
};

interface StateTagProps {
  state: string;
  label: string;
  /** Where the state's own tone, by its name, does not fit. */
  tone?: Tone;
}

/** The state of a case: `<StateTag state={vacancy.state} label={vacancy.stateLabel} />`. */
export const StateTag = ({ state, label, tone = tones[state] ?? 'open' }: StateTagProps) => (
  <span className={`state state--${tone}`}>{label}</span>
);
