import { type Actor, hasRole } from '#access';
import { shownCase } from '#lifecycle';
import type { Invitation } from '../invitation/invitation.js';
import { invitationLifecycle } from '../invitation/invitation.lifecycle.js';
import { gapInWords, seatTitle } from '../panel/panelist.js';
import type { Interview, InterviewPanelist } from './interview.js';
import type { InterviewDto, InterviewPanelistDto } from './interview.dto.js';
import { interviewLifecycle } from './interview.lifecycle.js';

const oversees = (actor: Actor) => hasRole(actor, ['hr', 'agency_administrator', 'assessor']);

/** Nobody of the panel sees what a candidate handed in before declaring that there is no conflict of interest. */
export const readsPapers = (interview: Interview, actor: Actor): boolean =>
  oversees(actor) ||
  interview.officerId === actor.personId ||
  interview.panelists.some(({ personId, conflict }) => personId === actor.personId && conflict === false);

/** An interview as the person asking sees it: a candidate sees who sits there, not how they stand. */
export function interviewView(interview: Interview, mine: Invitation | undefined, actor: Actor): InterviewDto {
  const candidateAlone =
    interview.officerId === actor.personId || !(oversees(actor) || isOnPanel(interview, actor.personId));
  const gap = interview.lacksCampus || interview.lacksAgency;
  return {
    ...shownCase(interviewLifecycle, interview, actor),
    vacancyId: interview.vacancyId,
    campusName: interview.campusName,
    officer: { id: interview.officerId, name: interview.officerName },
    startsAt: interview.startsAt,
    endsAt: interview.endsAt,
    place: interview.place,
    scoresDueAt: candidateAlone ? null : interview.scoresDueAt,
    gap: gap && !candidateAlone ? `The panel needs ${gapInWords(interview, interview.campusName)}.` : null,
    candidateAnswer: answerInWords(interview.candidateAnswer),
    candidateReason: oversees(actor) || interview.officerId === actor.personId ? interview.candidateReason : null,
    myPanelistId: interview.panelists.find(({ personId }) => personId === actor.personId)?.panelistId ?? null,
    panelists: interview.panelists
      .filter(({ conflict, scorecard }) => !candidateAlone || (conflict === false && scorecard !== 'excused'))
      .map((panelist) => (candidateAlone ? asSeenByCandidate(panelist) : panelistView(panelist, actor))),
    myInvitation: mine ? shownCase(invitationLifecycle, mine, actor) : null,
  };
}

const isOnPanel = (interview: Interview, id: string) => interview.panelists.some(({ personId }) => personId === id);

const answerInWords = (state: string | null): string | null =>
  state === null ? null : invitationLifecycle.states[state as keyof typeof invitationLifecycle.states].label;

const panelistView = (panelist: InterviewPanelist, actor: Actor): InterviewPanelistDto => ({
  panelistId: panelist.panelistId,
  name: panelist.name,
  seatTitle: seatTitle[panelist.seat],
  conflict: panelist.conflict,
  answer: answerInWords(panelist.answer),
  reason: oversees(actor) ? panelist.reason : null,
  scorecard: panelist.scorecard,
  scorecardId: oversees(actor) || panelist.personId === actor.personId ? panelist.scorecardId : null,
});

const asSeenByCandidate = ({ name, seat }: InterviewPanelist): InterviewPanelistDto => ({
  panelistId: null,
  name,
  seatTitle: seatTitle[seat],
  conflict: null,
  answer: null,
  reason: null,
  scorecard: null,
  scorecardId: null,
});
