import type { IncidentDetail } from './incident-calls.js';

/** What the state means, and what is to be done next, in a sentence. */
export function whatComesNext({
  state,
  campusName,
  supervisorProposal,
  administratorProposal,
  mergedIntoNumber,
}: IncidentDetail): string {
  switch (state) {
    case 'notified':
      return 'An officer is asked to take it. Whoever does leads it from then on, and the school is told at once.';
    case 'acknowledged':
      return 'The officer says next whether it is criminal, intelligence, or not criminal. What is not criminal goes back to the school.';
    case 'investigating':
      return 'The officer in the lead says every few school days how far it is, until it is closed.';
    case 'returned':
      return `The officer found that it is not criminal. The administrators of ${campusName} accept it as a matter of discipline, or disagree once.`;
    case 'disputed':
      return supervisorProposal
        ? `The supervisor proposes that it ${inWords(supervisorProposal)}, the school that it ${inWords(administratorProposal)}. It is settled when one agrees with the other.`
        : 'The school asks that it is investigated. The supervisor agrees, or proposes something else.';
    case 'accepted':
      return 'The school deals with it as a matter of discipline. No officer owns it.';
    case 'merged':
      return `It goes on as incident ${mergedIntoNumber}, another report of the same event. Nothing of this report is lost.`;
    default:
      return 'It can be reopened, with a reason.';
  }
}

const inWords = (proposal: string | null) => (proposal === 'investigate' ? 'is investigated' : 'stays with the school');
