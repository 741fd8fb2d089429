import { Button } from '@trussworks/react-uswds';
import { Link, useRouteError } from 'react-router';
import { asProblem } from '../api/problem.js';
import { Page } from './page.js';

/** Where a page has an error of its own. A page of an older release can lack its code: loading anew mends that. */
export function BrokenPage() {
  const problem = asProblem(useRouteError());
  return (
    <Page title="This page could not be shown" lead={problem.message}>
      <p className="cluster">
        <Button type="button" onClick={() => window.location.reload()}>
          Load the page again
        </Button>
        <Link to="/">Go to My work</Link>
      </p>
    </Page>
  );
}
