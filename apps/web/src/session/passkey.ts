import { startAuthentication, startRegistration } from '@simplewebauthn/browser';
import { answer, api } from '../api/client.js';
import { ProblemError } from '../api/problem.js';
import type { Schemas } from '../api/types.js';

/** Whether this browser has passkeys at all; over plain HTTP from another machine it has none. */
export const hasPasskeys = (): boolean => typeof window.PublicKeyCredential === 'function';

type Options = Schemas['PasskeyOptionsDto'];
type Response = Record<string, unknown>;

/** Asks the device for a passkey of this person's, to sign in with. */
export const passkeyToSignIn = (): Promise<Response> =>
  shown(answer(api.POST('/api/session/second-step/passkey/options')));

/** The same, to confirm who is there. */
export const passkeyToConfirm = (): Promise<Response> =>
  shown(answer(api.POST('/api/session/confirmation/passkey/options')));

/** Has the device make a passkey. */
export const newPasskey = async (): Promise<Response> => {
  const { options } = await answer(api.POST('/api/second-factors/passkeys/options'));
  return asked(() => startRegistration({ optionsJSON: options as never }), 'No passkey was made. Please try again.');
};

const shown = async (options: Promise<Options>): Promise<Response> => {
  const optionsJSON = (await options).options as never;
  return asked(
    () => startAuthentication({ optionsJSON }),
    'No passkey was shown. Please try again, or use another way.',
  );
};

/** The browser throws when the person turns away, when time is up, or when the device has the passkey already. */
async function asked(ask: () => Promise<unknown>, otherwise: string): Promise<Response> {
  try {
    return (await ask()) as Response;
  } catch (error) {
    const known = error instanceof Error && error.name === 'InvalidStateError';
    throw new ProblemError(
      400,
      'no-passkey',
      known ? 'This device has a passkey of yours for Liaison already.' : otherwise,
    );
  }
}
