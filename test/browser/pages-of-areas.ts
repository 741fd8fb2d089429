import { pagesOfAssignments } from './pages-of-assignments.js';
import { pagesOfCourses } from './pages-of-courses.js';
import { pagesOfEvaluations } from './pages-of-evaluations.js';
import { pagesOfIncidents } from './pages-of-incidents.js';
import { pagesOfInterviews } from './pages-of-interviews.js';
import { pagesOfSelection } from './pages-of-selection.js';
import { pagesOfTraining } from './pages-of-training.js';

/** The pages of areas that need somebody or something of their own to be looked at. */
export function pagesOfAreas(): void {
  pagesOfAssignments();
  pagesOfCourses();
  pagesOfTraining();
  pagesOfIncidents();
  pagesOfInterviews();
  pagesOfSelection();
  pagesOfEvaluations();
}
