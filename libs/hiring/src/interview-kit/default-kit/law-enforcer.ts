import type { KitQuestion } from '../interview-kit.js';

/** The officer as law enforcer, in a place where most of what happens is not a matter for the law. */
export const lawEnforcer: KitQuestion[] = [
  {
    id: 'law-in-schools',
    competency: 'Law and procedure in schools',
    question:
      'An assistant principal says a student may have a knife in a backpack and asks you to search it, and then to question the student. Take us through what you do and do not do, and on what ground.',
    listenFor:
      'Who may search on what level of suspicion, and does it change when the officer asks for it? When does talking to a student become questioning that calls for warnings, and who else has to be told or present? What changes if somebody is in danger right now? What do you write down?',
    weight: 4,
    anchors: {
      one: 'Would search and question at once because the school asked. Does not know that school officials and officers work under different standards, or would use the school to get around the one for officers.',
      three:
        'Knows that the school may search on reasonable suspicion and that an officer’s own search in general needs more. Thinks of warnings before questioning a student who is not free to leave. Would look up the agency’s procedure, but is unsure where the line lies.',
      five: 'Asks first what is known, from whom and how urgent it is. Makes safe what has to be made safe, then keeps apart the school’s search, the officer’s search and the questioning, with the ground for each, the warnings, and parents and procedures as the agency’s policy has them. Explains it to the administrator without talking down, and documents it.',
    },
  },
  {
    id: 'de-escalation',
    competency: 'De-escalation',
    question:
      'A tenth-grader has thrown a chair, nobody is hurt, and is now pacing in a classroom and shouting at the teacher. Twenty students are in the room. What do you do from the moment you reach the door?',
    listenFor:
      'What do you look for first? What do you say, and how do you stand? Who leaves the room? What would make you use your hands, and what would not? What happens in the hour after?',
    weight: 5,
    anchors: {
      one: 'Goes in with orders, closes the distance, and has hands on the student within moments. Counts it a success when the student is restrained, and has no thought for the others in the room or for afterwards.',
      three:
        'Takes in the room before acting, speaks calmly and keeps a distance. Has the other students leave or the student step out, and uses force as the last resort. Says little about the time after.',
      five: 'Slows everything down: clears the room with the teacher, keeps distance and a way out for the student, one calm voice, short sentences, real choices and time. Knows what danger would call for force and how little. Lets a trusted adult take over where that helps, leaves discipline to the school, and afterwards checks on the student, the teacher and the class and reports.',
    },
  },
  {
    id: 'discipline-or-crime',
    competency: 'Judgment between discipline and crime',
    question:
      'On one day you are called about three things: a student refuses to put a phone away, two students shove each other in the lunch line, and a student is found with somebody else’s stolen laptop. Which are yours, which are the school’s, and what do you do about each?',
    listenFor:
      'How do you tell which is which? What do you say to a teacher who wants you to deal with the phone? When would the shoving become yours? Must every crime end in a charge? With whom do you decide?',
    weight: 5,
    anchors: {
      one: 'Would deal with all three as an officer, or threatens with arrest to get obedience. Does not see that the code of conduct is the school’s to enforce.',
      three:
        'Leaves the phone to the teacher and the shoving to the school, and takes the laptop as a possible theft. Gives the rule correctly, but does not help the teacher understand it or think of anything but a report for the laptop.',
      five: 'Sorts them with a reason: conduct to the school, a crime to the officer, and safety first in any case. Helps the teacher without taking over and says what would change the answer, such as an injury or a pattern. Weighs for the laptop age-fit ways short of court with the principal and the prosecutor, and treats any two students in the same position alike.',
    },
  },
  {
    id: 'safety-and-response',
    competency: 'Safety and response',
    question:
      'During class change a student tells you that somebody on the second floor has a gun. You have heard nothing yourself. What do you do in the first five minutes, and what would you have done in the months before to be ready?',
    listenFor:
      'What do you do first, and whom do you tell in which words? What does the school do meanwhile? What if it turns out to be a toy? Whom did you practice with, and which weak spots of the building would you have found?',
    weight: 4,
    anchors: {
      one: 'Waits for others to confirm it, or runs off without telling anybody. Has no picture of what the school does meanwhile, and names no preparation but their own training.',
      three:
        'Goes toward the threat, calls it in with place and description, and has the school go into its lockdown. Knows that drills and plans exist, but sees them as the school’s to prepare.',
      five: 'Moves toward the threat while giving dispatch and the office what responders need, with the words that the plan has for it, and adapts when it proves harmless. Describes the months before: walked the building with the principal, reported doors and blind spots, drilled with staff and with patrol, and checked after each drill. Thinks of reuniting students with their parents and of the days after.',
    },
  },
];
