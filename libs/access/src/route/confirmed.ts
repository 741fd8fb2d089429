import { SetMetadata } from '@nestjs/common';
import { Problem } from '#problems';

export const confirmedKey = 'liaison:confirmed';

/**
 * Beside `@Allow` or `@SignedIn`: whoever asks has to have proved a short while ago who they are, since what is done here
 * carries records out of the house or opens doors (OWASP ASVS 4.0, 3.7.1).
 */
export const Confirmed = () => SetMetadata(confirmedKey, true);

/** 403: the person may do this once they have confirmed that it is them. */
export const confirmFirst = () =>
  new Problem({
    status: 403,
    code: 'confirm-needed',
    title: 'Please confirm that it is you. Signing in was a while ago, and this needs to be certain.',
  });
