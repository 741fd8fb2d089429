import type { Criterion } from '../evaluation-form.js';

/** What the agency asks of every officer, as it shows in a school (standards 12, 16, 21 and 22). */
export const general: Criterion[] = [
  {
    key: 'records',
    group: 'Professional conduct',
    role: 'general',
    title: 'Records and reports',
    whatItIs:
      'Keeps the activity log and writes reports that are complete, correct and on time, and keeps confidential what is (standard 16).',
    anchors: {
      one: 'Reports are late, have gaps or come back again and again. The log cannot show how the time was spent, or confidential papers lay open.',
      three:
        'Reports are complete and on time and seldom come back. The log is kept through the week and shows counseling, lessons, investigations and meetings.',
      five: 'Others can act on these reports without asking. Reads the own log to see what works, and brings supervisor and principal conclusions instead of counts alone.',
    },
  },
  {
    key: 'training',
    group: 'Professional conduct',
    role: 'general',
    title: 'Training and knowledge',
    whatItIs:
      'Completes the mandated and the annual training in time, keeps up with juvenile and school law, and puts it to use (standard 22).',
    anchors: {
      one: 'Training is overdue without a good reason, or certification is at risk. Acts on outdated law though corrected before.',
      three:
        'Has the hours the year asks for, in time, and can say what was used from them. Asks before acting where the law has changed.',
      five: 'Chooses courses by what the campus needs, attends some together with administrators, and passes on what was learned. Colleagues ask this officer about school law.',
    },
  },
  {
    key: 'reliability',
    group: 'Professional conduct',
    role: 'general',
    title: 'Reliability and appearance',
    whatItIs:
      'Is punctual, in the regulation or modified uniform, with equipment in order and cared for, and can be relied on without being watched (standard 21).',
    anchors: {
      one: 'Is late or absent without notice, or on campus out of uniform. Weapon, radio, vehicle or keys were left unsecured.',
      three:
        'Is on time, in uniform and properly equipped, and gives notice of absence early enough for a stand-in. Weapon and keys are secured at all times.',
      five: 'Takes on what needs doing without being asked, and has it ready before it is due. Is named by staff as an example in bearing and reliability.',
    },
  },
  {
    key: 'integrity',
    group: 'Professional conduct',
    role: 'general',
    title: 'Integrity and judgment',
    whatItIs:
      'Is honest, keeps the limits between adult and student, on duty, off duty and online, and decides soundly alone and under pressure.',
    anchors: {
      one: 'Hid a mistake, used the position for own ends, or blurred the limits with a student, in person or online. Decisions had to be undone by others.',
      three:
        'Tells the truth also where it costs, keeps clear limits, and decides soundly in what the role brings. Owns up to mistakes and does not repeat them.',
      five: 'Speaks up when others are wrong, with tact and to the right person. Was alone with a hard decision and made one that supervisor and school would make again.',
    },
  },
  {
    key: 'chain-of-command',
    group: 'Professional conduct',
    role: 'general',
    title: 'Working with supervisor and agency',
    whatItIs:
      'Keeps the supervisor informed, takes and gives advice, attends briefings and keeps to the chain of command that the agreement sets out (standards 1 and 12).',
    anchors: {
      one: 'The supervisor learns of trouble from the school or the press. Misses briefings, shuns advice, or takes orders from whoever asks first.',
      three:
        'Reports what matters the same day, attends briefings and acts on advice. Knows whose decision a matter is and leaves it there.',
      five: 'The supervisor is never surprised. Brings what schools teach back to patrol, helps newer SROs find their feet, and proposes changes that are taken up.',
    },
  },
];
