import { Link } from 'react-router';
import { Page } from './page.js';

/** For addresses that no area knows. */
export const NotFoundPage = () => (
  <Page title="There is no such page" lead="The address may be mistyped, or what was here has moved.">
    <p>
      <Link to="/">Go to My work</Link>
    </p>
  </Page>
);
