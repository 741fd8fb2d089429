import { test } from '@playwright/test';
import { closing } from './journey/closing.js';
import { posting } from './journey/posting.js';
import { volunteering } from './journey/volunteering.js';

// One vacancy from the first draft until its officers are known; each test is the next thing that happens to it.
test.describe.configure({ mode: 'serial' });

posting();
volunteering();
closing();
