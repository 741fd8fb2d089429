import { test } from '@playwright/test';
import { closing } from './journey/closing.js';
import { interviewing } from './journey/interviewing.js';
import { posting } from './journey/posting.js';
import { selecting } from './journey/selecting.js';
import { volunteering } from './journey/volunteering.js';

// One vacancy from the first draft until its officer is on campus; each test is the next thing that happens to it.
test.describe.configure({ mode: 'serial' });

posting();
volunteering();
closing();
interviewing();
selecting();
