import type { KitQuestion } from '../interview-kit.js';

/** The officer as educator: lessons about law and safety that students take something from. */
export const educator: KitQuestion[] = [
  {
    id: 'teaching',
    competency: 'Teaching',
    question:
      'A ninth-grade teacher asks you for one class period on what the law says about sharing pictures of others online. How do you prepare it, how do you spend the 45 minutes, and how do you know that it worked?',
    listenFor:
      'What should students be able to do afterwards? What do they do during the period beside listening? What do you do when a student tells of a real case, or when nobody speaks? What part does the teacher have? What of it would you bring to a parents’ evening?',
    weight: 3,
    anchors: {
      one: 'Would talk for the whole period, out of their head or from slides of statutes and shocking cases. Names no aim, has not thought of the teacher, and blames the students if they do not listen.',
      three:
        'Has a beginning, a middle and an end, a clear point to bring across, and time for questions. Talks with the teacher beforehand, but students mostly listen and there is no check on what they took away.',
      five: 'Starts from what students should be able to do, writes a short plan and goes through it with the teacher. Students work on realistic cases, and there is a way to ask without speaking up. Ends with a quick check of what they learned, is ready for a student who discloses something, and improves the lesson for the next class.',
    },
  },
];
