import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { answer, api } from '../api/client.js';
import type { Schemas } from '../api/types.js';
import { ActionButtons, type ActionWay } from '../cases/index.js';
import { hasPasskeys } from '../session/passkey.js';
import { Dialog } from '../shell/dialog.js';
import { Loaded } from '../shell/loaded.js';
import { Moment } from '../time/times.js';
import { AddApp } from './add-app.js';
import { AddPasskey } from './add-passkey.js';
import { factorsQuery } from './factors.js';
import { RecoveryCodes } from './recovery-codes.js';

type Factors = Schemas['SecondFactorsDto'];

/** What a person has set up beside the password, with what can be added and removed. */
export function SecondStepSection() {
  const factors = useQuery(factorsQuery);
  const [codes, setCodes] = useState<string[] | null>(null);
  return (
    <>
      <p className="reading">
        Something that only you have, shown after your password as you sign in: a stolen password alone then opens
        nothing. Best have two, so that one may be lost.
      </p>
      <Loaded query={factors} what="your second step">
        {(read) => (
          <>
            <ul className="factors">
              {read.app && <AppItem app={read.app} />}
              {read.passkeys.map((passkey) => (
                <PasskeyItem key={passkey.id} passkey={passkey} />
              ))}
              {(read.app || read.passkeys.length > 0) && <CodesItem left={read.recoveryCodesLeft} onMade={setCodes} />}
            </ul>
            {!read.app && read.passkeys.length === 0 && (
              <p className="empty">You have no second step yet. {read.required ? needed : advised}</p>
            )}
            {!read.app && <AddApp onAdded={setCodes} />}
            {hasPasskeys() && <AddPasskey onAdded={setCodes} />}
          </>
        )}
      </Loaded>
      {codes && (
        <Dialog title="Keep your recovery codes">
          <RecoveryCodes codes={codes} onKept={() => setCodes(null)} />
        </Dialog>
      )}
    </>
  );
}

const needed = 'Your program asks for one.';
const advised = 'Your program does not ask for one, but your account is safer with it.';

function AppItem({ app }: { app: NonNullable<Factors['app']> }) {
  return <Factor title="Authenticator app" factor={app} remove={() => answer(api.DELETE('/api/second-factors/app'))} />;
}

function PasskeyItem({ passkey }: { passkey: Factors['passkeys'][number] }) {
  const params = { path: { id: passkey.id } };
  return (
    <Factor
      title={`Passkey “${passkey.name}”`}
      factor={passkey}
      remove={() => answer(api.DELETE('/api/second-factors/passkeys/{id}', { params }))}
    />
  );
}

interface FactorProps {
  title: string;
  factor: { addedAt: string; lastUsedAt: string | null };
  remove(): Promise<unknown>;
}

function Factor({ title, factor: { addedAt, lastUsedAt }, remove }: FactorProps) {
  const way: ActionWay = {
    send: remove,
    confirm: 'You cannot sign in with it any more. Wherever else you are signed in, you are signed out.',
    success: `${title} is removed.`,
  };
  return (
    <li className="factors__item">
      <div>
        <b className="breaks">{title}</b>
        <br />
        Added <Moment at={addedAt} />,{' '}
        {lastUsedAt ? (
          <>
            last used <Moment at={lastUsedAt} />
          </>
        ) : (
          'not used yet'
        )}
      </div>
      <ActionButtons actions={[{ action: 'remove', label: `Remove ${title}` }]} ways={{ remove: way }} />
    </li>
  );
}

function CodesItem({ left, onMade }: { left: number; onMade(codes: string[] | null): void }) {
  const make: ActionWay = {
    send: async () => onMade((await answer(api.POST('/api/second-factors/recovery-codes'))).recoveryCodes),
    confirm: 'The codes that you have now stop working. The new ones are shown once.',
    success: 'Your new recovery codes are made.',
  };
  return (
    <li className="factors__item">
      <div>
        <b>Recovery codes</b>
        <br />
        {left === 0 ? 'None left. Make new ones.' : `${left} of 10 not used yet`}
      </div>
      <ActionButtons actions={[{ action: 'make', label: 'Make new recovery codes' }]} ways={{ make }} />
    </li>
  );
}
