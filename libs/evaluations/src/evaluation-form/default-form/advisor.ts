import type { Criterion } from '../evaluation-form.js';

/** What an SRO does as an advisor, to students and to the school (standards 2, 4, 8, 9, 15, 17, 19 and 20). */
export const advisor: Criterion[] = [
  {
    key: 'trust',
    group: 'Advice and mentoring',
    role: 'advisor',
    title: 'Being someone students come to',
    whatItIs:
      'Builds relations of trust with students of every group, in and out of class, so that they come with worries and warnings (standards 2 and 9).',
    anchors: {
      one: 'Knows few students, and those for their trouble. Students avoid the officer, or were mocked, labeled or made to talk in front of others.',
      three:
        'Greets students by name, has time for them and a place to talk undisturbed. Students come with questions and now and then with a warning.',
      five: 'Students of every group come, also those with cause to distrust the police, and bring others. Harm was kept away because a student spoke to this officer first.',
    },
  },
  {
    key: 'referral',
    group: 'Advice and mentoring',
    role: 'advisor',
    title: 'Advice and referral',
    whatItIs:
      'Listens, advises within the role, says honestly what cannot stay between them, and leads students and families on to those who can help, from a directory kept up to date (standard 15).',
    anchors: {
      one: 'Plays the counselor beyond the role or promises secrecy that cannot be kept. Does not know where to send a family, or sends them away with a number that is out of date.',
      three:
        'Listens, knows the limits, and refers to the counselor or an agency with a contact that works. Reports abuse and danger as the law asks.',
      five: 'Makes the first call together with the family and asks later whether help came. Counselors and agencies treat the officer as a partner, and the directory is what others use.',
    },
  },
  {
    key: 'activities',
    group: 'Advice and mentoring',
    role: 'advisor',
    title: 'Mentoring and student activities',
    whatItIs:
      'Takes part in clubs, sports and events as a person and not only as a guard, and stands by students who need an adult over a longer time (standard 17).',
    anchors: {
      one: 'Comes to games and events on overtime alone and stands at the door. Begins with a student and drops them.',
      three:
        'Takes part in activities through the year and talks with students there. Keeps up with one or two students who need it, within clear limits.',
      five: 'Has built or keeps alive an activity that reaches students whom nothing else reaches. Can say, without names, how students who were stood by are better in attendance, grades or conduct.',
    },
  },
  {
    key: 'fairness',
    group: 'Advice and mentoring',
    role: 'advisor',
    title: 'Fairness to every student',
    whatItIs:
      'Treats students alike whatever their origin, language, faith, sex, means or disability, and takes account of age and of what a student can understand.',
    anchors: {
      one: 'Stops, questions or charges some groups more than their conduct explains, or speaks of students in demeaning words. Takes no account of a known disability.',
      three:
        'Gives the same answer to the same conduct, listens to both sides and explains decisions. Uses interpreters and asks the staff who know a student.',
      five: 'Looks at own figures by group and asks the supervisor and the school about them. Students and parents who were stopped or charged say that they were treated fairly.',
    },
  },
  {
    key: 'administrators',
    group: 'Partnership with the school',
    role: 'advisor',
    title: 'Working with the administrators',
    whatItIs:
      'Meets the principal or designee every week, advises on safety and law, raises difficulties early and carries out what was agreed (standards 4, 8 and 20).',
    anchors: {
      one: 'Meets the administrators only when something has happened. Disputes are carried out before staff or over the principal’s head, and what was agreed is not done.',
      three:
        'Meets every week, comes prepared and keeps to what was agreed. Says openly when the duties as an officer do not allow what the school would like.',
      five: 'The principal asks for advice before deciding on matters of safety, and gets it with the reasons for and against. Disagreements end in a better way of working, written down where it should last.',
    },
  },
  {
    key: 'whole-staff',
    group: 'Partnership with the school',
    role: 'advisor',
    title: 'Knowing the whole staff',
    whatItIs:
      'Knows teachers, custodians, food service staff and bus drivers, and learns from them what the officer cannot see (standard 19).',
    anchors: {
      one: 'Knows the front office and a few teachers. Support staff and bus drivers have never spoken with the officer.',
      three:
        'Knows most of the staff by name and looks in on kitchens, workshops and the bus loop. People tell the officer what they notice.',
      five: 'Staff of every kind come by themselves and early. Has brought them into solving a problem of safety that none of them could have solved alone.',
    },
  },
];
