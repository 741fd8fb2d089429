import type { Criterion } from '../evaluation-form.js';

/** Safety and the law: what an SRO does as a law enforcer (standards 4, 6, 7, 9, 10, 11 and 12). */
export const lawEnforcer: Criterion[] = [
  {
    key: 'presence',
    group: 'Safety and the law',
    role: 'law_enforcer',
    title: 'Presence on campus',
    whatItIs:
      'Is on campus on school days, seen and reachable, and is where trouble is likely before it begins: arrival, lunch, class changes, dismissal, games (standard 9).',
    anchors: {
      one: 'Is often away without the school knowing, or sits in the office or the car while students arrive and leave. Staff cannot say where the officer is or how to reach them.',
      three:
        'Is on campus on school days and tells the front office when leaving. Is outside at arrival and dismissal and walks the halls at lunch, and answers radio and phone.',
      five: 'Plans each day by what the records and the staff say about places and times of trouble, and changes the round so that it cannot be foretold. Fewer calls come from the spots taken on, and a stand-in knows the campus when the officer is away.',
    },
  },
  {
    key: 'response',
    group: 'Safety and the law',
    role: 'law_enforcer',
    title: 'Response to incidents and leading investigations',
    whatItIs:
      'Takes over what the school reports without delay, leads the investigation, secures evidence and sees the case through to its outcome (standard 7).',
    anchors: {
      one: 'Reports wait, and the school has to ask again. Evidence or witnesses are lost, cases stay open without a reason, or are passed to patrol that an SRO should have led.',
      three:
        'Acknowledges reports within the time agreed and begins at once. Interviews, evidence and reports are in order, and the school hears how the matter ended.',
      five: 'Is there within minutes, calms the scene and gathers what a prosecutor needs the first time. Sees what connects single reports, stops a series early, and shows the school what would keep it from happening again.',
    },
  },
  {
    key: 'discipline-or-crime',
    group: 'Safety and the law',
    role: 'law_enforcer',
    title: 'Keeping discipline and crime apart',
    whatItIs:
      'Leaves breaches of the code of conduct to the school, takes on crimes, and weighs with the administrator what serves the student and the school (standards 4 and 6).',
    anchors: {
      one: 'Enforces school rules, removes students from class for conduct, or threatens with charges to get order. Or turns away what is a crime because it happened in school.',
      three:
        'Hands matters of conduct back to the administrator with a word why, and takes on crimes. Talks sanctions over with the administrator before a decision is made.',
      five: 'Staff know from the officer where the line lies and seldom cross it. Uses diversion and discretion well where the law leaves room, can give the reason for each charge, and keeps the talk with the principal open when they do not agree.',
    },
  },
  {
    key: 'procedure',
    group: 'Safety and the law',
    role: 'law_enforcer',
    title: 'Searches, questioning, arrests and transport by the book',
    whatItIs:
      "Keeps to the law and to the agency's written procedures for searches, interviews, arrests and the transport of students, and to the rights of minors (standard 10).",
    anchors: {
      one: 'Searches or questions without the ground or the notice that law and procedure ask for, or lets school staff search on the officer’s behalf. Complaints about it are founded.',
      three:
        'Knows and follows the procedures, informs parents and administrators as they ask, and writes down the ground for every search and arrest. Asks the supervisor when in doubt.',
      five: 'Makes arrests and interviews out of sight of other students wherever safety allows, with care for age and disability. Explains the procedures to staff before they are needed, and proposes changes where practice has shown a gap.',
    },
  },
  {
    key: 'de-escalation',
    group: 'Safety and the law',
    role: 'law_enforcer',
    title: 'De-escalation and use of force',
    whatItIs:
      'Ends conflict with words, time and distance where that can be done, and uses no more force than the danger asks for, above all with children and with students with disabilities.',
    anchors: {
      one: 'Raises the tension by voice, closeness or audience, or lays hands on students who are no danger. Force was found to be outside policy, or was not reported.',
      three:
        'Keeps calm, gives time and space, and calls in a counselor or administrator who knows the student. Every use of force was within policy and reported the same day.',
      five: 'Conflicts end early because students listen to this officer. Works from what is known about a student’s triggers and plan, repairs the relation afterwards, and teaches staff what helped.',
    },
  },
  {
    key: 'prevention',
    group: 'Safety and the law',
    role: 'law_enforcer',
    title: 'Safety assessments, plans and drills',
    whatItIs:
      'Takes part in assessing the buildings and in writing, drilling and improving the emergency plan, and sees that what was found is mended (standard 11).',
    anchors: {
      one: 'Does not know the emergency plan of the campus, or stays away from drills and assessments. Doors, cameras and locks that fail are seen and not reported.',
      three:
        'Walks the building for the assessment, attends drills and gives useful remarks afterwards. Reports what is unsafe and asks what became of it.',
      five: 'Sees risks before others do, brings responders and staff together to plan for them, and follows each finding until it is mended. Drills on this campus run better than last year, for reasons that can be named.',
    },
  },
  {
    key: 'information',
    group: 'Safety and the law',
    role: 'law_enforcer',
    title: 'Information between school and agency',
    whatItIs:
      "Makes investigations known to the school in time, brings the agency's news to the campus and the campus's to briefings, and keeps to what may be shared (standards 7 and 12).",
    anchors: {
      one: 'The school learns of investigations from others, or the agency of trouble on campus. Shares student records or investigation details with people who may not have them.',
      three:
        'Makes investigations known within the time agreed or asks for the exception, attends briefings, and asks for student records only by a ground the law names.',
      five: 'Both sides hear what they need before they have to ask. Brings patrol and the school together over a common worry, and is the one whom both ask what may be shared.',
    },
  },
];
