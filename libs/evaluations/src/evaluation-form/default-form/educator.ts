import type { Criterion } from '../evaluation-form.js';

/** What an SRO does as an educator (standards 5, 14 and 18). */
export const educator: Criterion[] = [
  {
    key: 'lesson-plans',
    group: 'Education',
    role: 'educator',
    title: 'Planning lessons',
    whatItIs:
      'Prepares presentations on law and safety with a written plan, fitted to age and curriculum, with the help of experienced teachers where it is needed (standard 14).',
    anchors: {
      one: 'Has no plans, or talks off the cuff on whatever comes up. Topics do not fit the age or the class, and offers of help from teachers are not taken up.',
      three:
        'Has a written plan with an aim for each presentation and agrees it with the teacher. Uses material that fits the age, and changes what did not work.',
      five: 'Plans the year with the teachers around what the school has to deal with, such as vaping, threats online or driving. Each lesson has an aim that can be checked, and colleagues use these plans.',
    },
  },
  {
    key: 'teaching',
    group: 'Education',
    role: 'educator',
    title: 'Teaching and presentations',
    whatItIs:
      'Holds presentations that students follow and remember, and uses everyday moments to explain the law and its consequences (standard 14).',
    anchors: {
      one: 'Seldom or never presents though classes asked for it, or reads out rules and frightens. Loses the class, or tells war stories that harm trust.',
      three:
        'Presents as agreed, clearly and at the right level, and lets students ask. Teachers would have the officer again, and corridor questions get an honest answer.',
      five: 'Students take part, argue and can say afterwards what they learned, and teachers see it in their conduct. Reaches those who distrust the police, and is asked for beyond the own campus.',
    },
  },
  {
    key: 'staff-and-newcomers',
    group: 'Education',
    role: 'educator',
    title: 'Explaining the role to students and staff',
    whatItIs:
      'Introduces the program at the beginning of the year, and helps staff to know what to report, when, and what the officer is not there for (standards 3 and 5).',
    anchors: {
      one: 'New students and teachers do not know who the officer is or what for. Stays away from faculty meetings, or leaves staff with wrong ideas about the role.',
      three:
        'Was introduced to students and faculty in person and attends the meetings agreed. Staff know how to report and what stays theirs.',
      five: 'Staff act on what they learned: reports come early and complete, and fewer of them are about mere conduct. Substitutes, bus drivers and late arrivals among students are reached as well.',
    },
  },
  {
    key: 'outreach',
    group: 'Education',
    role: 'educator',
    title: 'Speaking to parents and the community',
    whatItIs:
      'Speaks to parent groups, committees and associations about the program and about safety, listens to their concerns and brings them back (standard 18).',
    anchors: {
      one: 'Avoids parents and community groups, or speaks for the school or the agency without leave. Leaves people with promises nobody can keep.',
      three:
        'Speaks to parents and groups when invited, is well prepared and stays within the role. Passes on what people worry about.',
      five: 'Seeks out the groups that do not come by themselves, in their language and at their time. Something on campus changed for the better because of what was heard there.',
    },
  },
];
