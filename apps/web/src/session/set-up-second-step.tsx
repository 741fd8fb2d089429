import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { SessionDto } from '../api/types.js';
import { AddApp } from '../security/add-app.js';
import { AddPasskey } from '../security/add-passkey.js';
import { RecoveryCodes } from '../security/recovery-codes.js';
import { SignOut } from '../shell/account-links.js';
import { Plain } from '../shell/plain.js';
import { useTitle } from '../shell/title.js';
import { ConfirmItIsYou } from './confirm-it-is-you.js';
import { hasPasskeys } from './passkey.js';
import { sessionQuery } from './session.js';

/** Where the program asks for a second step and the person has none: nothing else opens before. */
export function SetUpSecondStep({ session }: { session: SessionDto }) {
  useTitle('Set up your second step');
  const queries = useQueryClient();
  const [codes, setCodes] = useState<string[] | null>(null);
  const goOn = () => void queries.invalidateQueries({ queryKey: sessionQuery.queryKey });
  const added = (made: string[] | null) => (made ? setCodes(made) : goOn());
  return (
    <Plain>
      <div className="card sign-in second-step">
        <h1 tabIndex={-1}>{codes ? 'Keep your recovery codes' : 'Set up your second step'}</h1>
        {codes ? (
          <RecoveryCodes codes={codes} onKept={goOn} />
        ) : (
          <>
            <p className="lead">
              {session.program?.name} asks for a second step when you sign in: beside your password something that only
              you have. A stolen password alone then opens nothing. Choose one; it takes two minutes, once.
            </p>
            <AddApp onAdded={added} />
            {hasPasskeys() && <AddPasskey onAdded={added} />}
            <div className="second-step__out">
              <SignOut />
            </div>
          </>
        )}
      </div>
      <ConfirmItIsYou />
    </Plain>
  );
}
