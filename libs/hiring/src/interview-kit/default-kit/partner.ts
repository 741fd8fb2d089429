import type { KitQuestion } from '../interview-kit.js';

/** The officer between two employers: the agency, and a school whose rules are not the officer's own. */
export const partner: KitQuestion[] = [
  {
    id: 'school-partnership',
    competency: 'Partnership with the school',
    question:
      'You and the principal disagree: a student broke a window on purpose, the principal wants charges as an example, and you think that is too much. How do you work this out, and how do you keep working together after?',
    listenFor:
      'What do you want to know before you argue? Whose decision is what? What would you do if you still disagree? What would you put on the agenda of a weekly meeting? Who at the school beside the principal matters to your work, from the custodian to the bus driver, and why?',
    weight: 4,
    anchors: {
      one: 'Insists that it is for the police alone to decide, or does whatever the principal wants to keep the peace. Would settle it in front of others or go around the principal.',
      three:
        'Talks it over in private, listens to the reasons and knows that the sanction is the school’s and the charge the officer’s and the prosecutor’s. Finds a compromise in this case, but has no way of preventing the next one.',
      five: 'Asks what the principal is trying to achieve and what the student did before, and lays out sanctions and charges together with what each leads to. Consults the prosecutor and the supervisor where needed, says openly what cannot be bent, and supports in public what was agreed. Uses the weekly meeting and the agreement between agency and school to settle such cases beforehand.',
    },
  },
  {
    id: 'sharing-information',
    competency: 'Information between school and agency',
    question:
      'Patrol arrested one of your students on Saturday for something that happened across town. On Monday a counselor asks what you know, and a detective asks you for the student’s attendance and grades. What do you tell whom?',
    listenFor:
      'What decides whether the school has to know? What is the school’s record and what is the agency’s? What would change if somebody could get hurt? What do you write down about what you passed on?',
    weight: 3,
    anchors: {
      one: 'Tells everybody what they ask for because all are on one side, or tells nobody anything. Does not know that student records have rules of their own.',
      three:
        'Knows that there are limits both ways and that student records belong to the school. Passes on what the school needs for safety and sends the detective to the principal, without being sure of the exceptions.',
      five: 'Sorts by purpose: what the school needs to keep people safe, what it has no need of, and what the detective gets only from the school with consent, a subpoena or in an emergency. Knows whom to ask, tells the counselor honestly what cannot be shared, keeps a record of what was handed over and why, and keeps up the flow of news at briefings and weekly meetings.',
    },
  },
  {
    id: 'integrity',
    competency: 'Integrity and role model',
    question:
      'Tell us about a time at work when doing the right thing cost you something, or when you made a mistake that others could see. What did you do, and what would students have learned from watching you?',
    listenFor:
      'What was at stake for you? Who knew about it, and how did they learn of it? What did you do differently afterwards? How would you carry yourself at a ball game, or online?',
    weight: 4,
    anchors: {
      one: 'Has no example, or tells one in which others were at fault. Plays the mistake down, or admits to having covered for somebody. Sees being watched by students as a burden.',
      three:
        'Gives a real example, owned up when it came to it and accepted what followed. Knows that students watch, and speaks of punctuality, uniform and language.',
      five: 'Gives an example with a real cost, came forward before being asked, and made it good with those who were affected. Says what changed in their own work since. Thinks aloud about being watched every day, in uniform and out of it and online, and about admitting mistakes to students.',
    },
  },
];
