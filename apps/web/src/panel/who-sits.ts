import type { PanelDto, PanelistDto } from '../api/types.js';

/** The two sides that have to sit there for each candidate (standard 27). */
export type Side = 'campus' | 'agency';
export const sides: Side[] = ['campus', 'agency'];

type Candidate = PanelDto['candidates'][number];

export const has = ({ hasCampus, hasAgency }: Candidate, side: Side): boolean =>
  side === 'campus' ? hasCampus : hasAgency;

/** 'an administrator of Limestone Middle School'. */
export const sideInWords = (side: Side, campusName: string): string =>
  side === 'campus' ? `an administrator of ${campusName}` : 'somebody of the agency';

/** What a member of the panel said of a candidate: a conflict or none, or null as long as nothing is said. */
export const saidOf = (member: PanelistDto, interviewId: string): boolean | null =>
  member.candidates.find((candidate) => candidate.interviewId === interviewId)?.conflict ?? null;

/** Who sits there now in the seat. */
export const membersOf = ({ members }: PanelDto, side: Side): PanelistDto[] =>
  members.filter(({ seat, state }) => seat === side && state !== 'left');

/** What is still missing, one sentence for each thing that somebody can do about it. */
export const missingInWords = (panel: PanelDto): string[] => sides.flatMap((side) => missingOf(panel, side));

function missingOf(panel: PanelDto, side: Side): string[] {
  const lacking = panel.candidates.filter((candidate) => !has(candidate, side));
  const there = membersOf(panel, side);
  const wanted = sideInWords(side, panel.campusName);
  if (there.length === 0) return lacking.length > 0 || panel.candidates.length === 0 ? [`Name ${wanted}.`] : [];
  const undeclared = there.filter(({ state }) => state === 'named');
  const waits = undeclared.map(({ person }) => `${person.name} has yet to declare conflicts of interest.`);
  const hopeless = lacking.filter(({ interviewId }) => there.every((member) => saidOf(member, interviewId) === true));
  return [
    ...(lacking.length > 0 || panel.candidates.length === 0 ? waits : []),
    ...(hopeless.length > 0
      ? [
          `Name ${wanted} without a conflict of interest with ${listed(hopeless.map(({ officerName }) => officerName))}.`,
        ]
      : []),
    ...(waits.length === 0 && hopeless.length === 0 && lacking.length > 0
      ? [`Name ${wanted}: those on the panel no longer count for that seat.`]
      : []),
  ];
}

/** 'Ann, Bo and Cy'. */
export const listed = (names: string[]): string => new Intl.ListFormat('en-US').format(names);
