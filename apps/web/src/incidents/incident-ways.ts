import type { ActionWay } from '../cases/index.js';
import { type IncidentDetail, take, takeWithReason } from './incident-calls.js';

/** The actions that ask for a reason at the most. */
export const incidentWays = (incident: IncidentDetail): Record<string, ActionWay> => ({
  acknowledge: {
    look: 'main',
    success: 'You have it, and you lead it. The school is told.',
    send: ({ key }) => take(incident, 'acknowledge', key),
  },
  return: {
    confirm: 'It becomes a matter of school discipline, and no officer owns it any more (standard 6).',
    ask: {
      field: 'reason',
      label: 'Why is it not criminal?',
      hint: 'Both sides read this.',
      maxLength: 2000,
    },
    success: 'It is handed back. The school accepts it, or disagrees once.',
    send: ({ key, text }) => takeWithReason(incident, 'return', text, key),
  },
  accept: {
    look: 'main',
    success: 'It is a matter of school discipline now. The agency is told.',
    send: ({ key }) => take(incident, 'accept', key),
  },
  disagree: {
    confirm: 'The supervisor and you then settle whose matter it is. A matter can be disagreed with once.',
    ask: {
      field: 'reason',
      label: 'Why should it be investigated?',
      hint: 'Both sides read this.',
      maxLength: 2000,
    },
    success: 'The supervisor is told that you disagree.',
    send: ({ key, text }) => takeWithReason(incident, 'disagree', text, key),
  },
  ...(incident.supervisorProposal === 'disciplinary' || incident.administratorProposal === 'disciplinary'
    ? {
        'settle-as-discipline': {
          confirm: 'It stays with the school as a matter of discipline. That is final.',
          success: 'It is settled: school discipline.',
          send: ({ key }) => take(incident, 'settle-as-discipline', key),
        },
      }
    : {}),
  'settle-as-investigation': {
    confirm: 'It is investigated, by the officer who had it. It cannot be handed back again.',
    success: 'It is settled: it is investigated.',
    send: ({ key }) => take(incident, 'settle-as-investigation', key),
  },
  reopen: {
    ask: {
      field: 'reason',
      label: 'Why is it reopened?',
      hint: 'Both sides read this.',
      maxLength: 2000,
    },
    success: 'It is reopened. Both sides are told.',
    send: ({ key, text }) => takeWithReason(incident, 'reopen', text, key),
  },
});
