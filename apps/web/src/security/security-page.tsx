import { Page } from '../shell/page.js';
import { PasswordForm } from './password-form.js';
import { SecondStepSection } from './second-step-section.js';
import { SessionsSection } from './sessions-section.js';

/** How a person signs in, and where they are signed in: the same in all of their programs. */
export function SecurityPage() {
  return (
    <Page title="Security" lead="How you sign in, and where you are signed in. It holds for all of your programs.">
      <section className="section" aria-labelledby="second-step">
        <h2 id="second-step">Second step</h2>
        <SecondStepSection />
      </section>
      <section className="section" aria-labelledby="password">
        <h2 id="password">Password</h2>
        <PasswordForm />
      </section>
      <section className="section" aria-labelledby="sessions">
        <h2 id="sessions">Where you are signed in</h2>
        <SessionsSection />
      </section>
    </Page>
  );
}
