import type { KitQuestion } from '../interview-kit.js';

/** The officer as advisor: why they volunteer, how they come to be trusted, where they lead a student on to. */
export const advisor: KitQuestion[] = [
  {
    id: 'motivation',
    competency: 'Interest in the assignment',
    question:
      'You volunteered for this post. What do you want to achieve at the school in your first year, and what have you done so far that shows you would like this work?',
    listenFor:
      'Ask for one example from work or from unpaid work. What did you do yourself? What do you expect to be hard about it? How would you know after a year that it went well?',
    weight: 3,
    anchors: {
      one: 'Speaks of hours, a break from patrol or the next promotion. Names nothing done with young people, and no aim that has to do with students.',
      three:
        'Gives one real example of having chosen to work with young people and says what drew them to it. The aims for the first year are sincere but general, such as being present and building relationships.',
      five: 'Gives several examples of having sought out such work, with what came of them and what they learned. Names two or three aims for this campus that could be checked after a year, and is frank about what will be hard, such as slow days or not being in charge.',
    },
  },
  {
    id: 'working-with-youth',
    competency: 'Working with youth',
    question:
      'Tell us about a young person who did not want anything to do with you because of the uniform. What did you do, and how did it end? If you have not met this, say what you would do with such a student.',
    listenFor:
      'What did the young person say or do? What did you try first, and what next? How would you come to know the students who never come to you? What would you do at lunch, in the halls, at a game?',
    weight: 5,
    anchors: {
      one: 'Relies on rank or on orders, talks down, or gives up after the first refusal. Describes young people as a group and as a problem, and sees contact as something for when there is trouble.',
      three:
        'Stayed calm, listened and came back more than once. Describes ordinary contact outside of trouble, such as greeting students in the halls, but waits for the students to take the next step.',
      five: 'Describes how trust grew step by step: learned names, asked and listened before advising, kept small promises, and owned up to a mistake of their own. Has a plan for reaching students who keep away, at lunch, at activities and through adults whom they trust, and says plainly where the officer has to remain an officer.',
    },
  },
  {
    id: 'communication',
    competency: 'Communication',
    question:
      'A parent comes to the front desk and shouts that you treated their child unfairly in the hall that morning. Other parents and students are watching. Show us how you answer, in the words you would use.',
    listenFor:
      'Let the candidate speak the words. What do you say first? What can you tell this parent, and what not? What do you do after the parent has gone? Whom do you tell?',
    weight: 3,
    anchors: {
      one: 'Argues the case at the desk, repeats orders, or threatens with removal before having listened. Discusses the student or others in front of everybody.',
      three:
        'Lowers the voice, lets the parent finish and moves the talk to a room. Explains in plain words what happened and what happens next, but leaves it there without telling the school.',
      five: 'Acknowledges the worry before explaining anything, in plain words without police terms. Offers a private place and another adult, tells what can be told and says why the rest cannot, sums up what was agreed, informs the principal the same day, and gets back to the parent as promised.',
    },
  },
  {
    id: 'referral',
    competency: 'Counseling and referral',
    question:
      'A student tells you in confidence that they have slept in a car for two weeks, and asks you not to tell anybody. What do you do, that day and in the weeks after?',
    listenFor:
      'What do you say about keeping a secret? Who at the school has to know, and who need not? Which services would you look for? How do you find out whether the help arrived? What do you write down, and where?',
    weight: 4,
    anchors: {
      one: 'Promises to keep it secret, treats it as a case for investigation, or tries to solve it alone. Names nobody at the school and no service in the community.',
      three:
        'Explains kindly that some things cannot be kept secret, and brings in the school counselor the same day. Knows that there are services outside the school but names them only in general.',
      five: 'Says at once, and before the student tells more, what can stay between them and what cannot. Goes with the student to the counselor, makes the reports that the law asks for, and names kinds of services that fit. Keeps a directory of them up to date, looks in again after days and after weeks, and stays the student’s listener without playing the therapist.',
    },
  },
];
