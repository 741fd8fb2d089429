/** Hiring as somebody would tell it in a few words: whose state is what, and what comes of what. Times are in ms. */
export interface Model {
  vacancy: string;
  closesAt: number;
  /** Until when somebody who was found not eligible can still contest it. */
  contestableUntil: number;
  now: number;
  candidates: Map<string, Candidate>;
  panel: Seat[];
  selections: Selection[];
  offers: Offer[];
}

export interface Candidate {
  state: string;
  /** Long enough or not, and whether HR has verified it. */
  service: { isLong: boolean; isVerified: boolean };
  interview: Interview | null;
  say: string | null;
  /** Serves on a campus already, or is to; and that has not begun. */
  assigned: boolean;
  isPlanned: boolean;
}

export interface Interview {
  state: string;
  startsAt: number;
  /** By name, the candidate's included; who is not invited any more is not in it. */
  invited: Map<string, string>;
  cards: { seat: Seat; state: string; score: number | null }[];
}

export interface Seat {
  who: string;
  side: 'campus' | 'school' | 'agency';
  state: string;
  declared: Map<Interview, boolean>;
}

export interface Selection {
  by: string;
  places: string[];
  alternatesUntil: number;
}

export interface Offer {
  to: string;
  state: string;
  selection: Selection;
  answerBy: number;
}

const inProcess = ['expressed', 'awaiting_history', 'eligible', 'ranked', 'offered'];
export const on = (seat: Seat) => seat.state !== 'left';
export const seatOf = (m: Model, who: string) => m.panel.findLast((seat) => seat.who === who);
export const candidatesIn = (m: Model, ...states: string[]) =>
  [...m.candidates].filter(([, { state }]) => states.includes(state)).map(([name]) => name);
export const interviews = (m: Model) =>
  [...m.candidates.values()].flatMap(({ interview }) => (interview ? [interview] : []));

const coming = (answer: string | undefined) => answer === 'sent' || answer === 'accepted';
export const sitsFor = (seat: Seat, interview: Interview) => on(seat) && seat.declared.get(interview) === false;
export const panelIsComplete = (m: Model, interview: Interview) =>
  (['campus', 'agency'] as const).every((side) =>
    m.panel.some((seat) => seat.side === side && sitsFor(seat, interview)),
  );
/** The campus's administrator and the agency have handed in (27). */
export const isScored = ({ interview }: Candidate) =>
  (['campus', 'agency'] as const).every((side) =>
    interview?.cards.some(({ seat, state }) => seat.side === side && state === 'handed_in'),
  );
/** Three verified years and more on the closing day (24). */
export const hasServed = ({ service }: Candidate) => service.isLong && service.isVerified;
export const hasSpoken = ({ say }: Candidate) => ['recommends', 'accepts', 'objects'].includes(say ?? '');

export function openInterviews(m: Model): void {
  const without = [...m.candidates.values()].filter(({ state, interview }) => state === 'eligible' && !interview);
  for (const candidate of without)
    candidate.interview = { state: 'to_schedule', startsAt: 0, invited: new Map(), cards: [] };
  // The panel is asked about them as well.
  if (without.length > 0) for (const seat of m.panel) if (seat.state === 'ready') seat.state = 'named';
}

/** Once everybody comes the time stands; without the candidate or a panel of both sides there is none. */
export function settle(m: Model, name: string): void {
  const interview = m.candidates.get(name)!.interview!;
  if (!['proposed', 'confirmed'].includes(interview.state)) return;
  const side = (which: string) =>
    m.panel.some(({ who, side: its }) => its === which && coming(interview.invited.get(who)));
  if (!coming(interview.invited.get(name)) || !side('campus') || !side('agency')) takeDown(interview, 'to_schedule');
  else if ([...interview.invited.values()].every((answer) => answer !== 'sent')) interview.state = 'confirmed';
}

export function takeDown(interview: Interview, to: string): void {
  interview.state = to;
  for (const [who, answer] of interview.invited) if (coming(answer)) interview.invited.delete(who);
  for (const card of interview.cards) if (card.state === 'due') card.state = 'excused';
}

export function begin(interview: Interview): void {
  interview.state = 'under_way';
  for (const [who, answer] of interview.invited) if (answer === 'sent') interview.invited.delete(who);
}

export function openCards(m: Model, interview: Interview): void {
  const has = ({ who }: Seat) => interview.cards.some((card) => card.seat.who === who && card.state === 'handed_in');
  for (const seat of m.panel)
    if (sitsFor(seat, interview) && coming(interview.invited.get(seat.who)) && !has(seat))
      interview.cards.push({ seat, state: 'due', score: null });
  begin(interview);
}

export function completeWhenAllAreIn(interview: Interview): void {
  const { cards, state } = interview;
  if (state !== 'under_way' || cards.some((card) => card.state === 'due')) return;
  if (cards.some((card) => card.state === 'handed_in')) interview.state = 'scored';
}

/** What somebody on the panel still owes they owe no more: with everybody, or with those they have a conflict with. */
export function endPart(m: Model, seat: Seat, recusedOnly: boolean): void {
  const concerned = [...m.candidates].filter(
    ([, { interview }]) => interview && (!recusedOnly || seat.declared.get(interview)),
  );
  for (const [name, candidate] of concerned) {
    const interview = candidate.interview!;
    // Whoever has withdrawn may sit on the panel; their own interview is not theirs to sit in.
    if (seat.who !== name && coming(interview.invited.get(seat.who))) {
      interview.invited.delete(seat.who);
      settle(m, name);
    }
  }
  for (const [, { interview }] of concerned) {
    const due = interview!.cards.filter((card) => card.seat === seat && card.state === 'due');
    for (const card of due) card.state = 'excused';
    if (due.length > 0) completeWhenAllAreIn(interview!);
  }
}

export function disband(m: Model): void {
  for (const seat of m.panel.filter(on)) {
    seat.state = 'left';
    endPart(m, seat, false);
  }
}

/** Somebody is out of the process, in this state. */
export function leave(m: Model, name: string, state: string): void {
  const candidate = m.candidates.get(name)!;
  candidate.state = state;
  if (candidate.interview && candidate.interview.state !== 'scored') candidate.interview = null;
  if (candidate.say === 'asked') candidate.say = 'lapsed';
  const offer = openOffer(m);
  if (offer?.to === name) passOn(m, offer, 'withdrawn');
}

export const openOffer = (m: Model) => m.offers.find(({ state }) => state === 'open');

export function passOn(m: Model, offer: Offer, state: string): void {
  offer.state = state;
  const candidate = m.candidates.get(offer.to)!;
  if (candidate.state === 'offered') candidate.state = 'not_selected';
  m.vacancy = offerToNext(m) ? 'offered' : 'ranked';
}

export function nextInLine(m: Model): string | undefined {
  const selection = m.selections.at(-1)!;
  return selection.places.find(
    (name, place) =>
      m.candidates.get(name)!.state === 'ranked' &&
      (place === 0 || m.now < selection.alternatesUntil) &&
      !m.offers.some((offer) => offer.selection === selection && offer.to === name),
  );
}

export function offerToNext(m: Model): boolean {
  const to = nextInLine(m);
  if (!to) return false;
  m.candidates.get(to)!.state = 'offered';
  m.offers.push({ to, state: 'open', selection: m.selections.at(-1)!, answerBy: Infinity });
  return true;
}

export function end(m: Model, vacancy: string): void {
  m.vacancy = vacancy;
  for (const offer of m.offers) if (offer.state === 'open') offer.state = 'withdrawn';
  for (const name of candidatesIn(m, ...inProcess)) leave(m, name, 'released');
  disband(m);
}

/** Time has gone on, and the clock has done what was due. */
export function goOn(m: Model, now: number): void {
  m.now = now;
  if (m.vacancy === 'posted' && now >= m.closesAt) m.vacancy = 'closed';
  for (const interview of interviews(m))
    if (interview.state === 'confirmed' && now >= interview.startsAt) openCards(m, interview);
  const offer = openOffer(m);
  if (offer && now >= offer.answerBy) passOn(m, offer, 'lapsed');
}
