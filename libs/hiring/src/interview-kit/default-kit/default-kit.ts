import type { KitContent } from '../interview-kit.js';
import { advisor } from './advisor.js';
import { educator } from './educator.js';
import { lawEnforcer } from './law-enforcer.js';
import { partner } from './partner.js';

/**
 * The kit that interviews begin with where a program has put none of its own into service: the three roles of an SRO
 * (standard 9) and the partnership with the school. Why each question is asked, and why it weighs what it weighs, is
 * in docs/interview-kit.md.
 */
export const defaultKit: KitContent = {
  title: 'School resource officer',
  questions: [...advisor, ...educator, ...lawEnforcer, ...partner],
};
