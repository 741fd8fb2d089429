/** Why something failed as a person understands it, and the error as it came where that says more to technical staff. */
export interface Reason {
  reason: string;
  detail: string | null;
}

const known: [RegExp, string][] = [
  [
    /\b5\.1\.[0-3]\b|user unknown|no such (user|mailbox|recipient)|mailbox (unavailable|not found)|does not exist/i,
    'The mail server does not know this e-mail address. Ask the person for the right one.',
  ],
  [/\b[45]\.2\.2\b|quota|mailbox (is )?full/i, 'The person’s mailbox is full. Ask them to make room, then try again.'],
  [
    /\b5\.7\.\d+\b|spam|blacklist|blocklist|relay(ing)? (access )?denied|not (authorized|permitted)/i,
    'The mail server refuses mail from Liaison. Ask who runs the mail server to let it through, then try again.',
  ],
  [/\b55[0-9]\b|rejected|refused by the server/i, 'The mail server refused this mail. Try again, or ask who runs it.'],
  [
    /ECONN|ETIMEDOUT|EHOSTUNREACH|ENOTFOUND|EAI_AGAIN|connection (terminated|timeout|ended)|server closed/i,
    'Something that Liaison needs could not be reached at that moment. Try again.',
  ],
  [/statement timeout|canceling statement|idle.in.transaction/i, 'It took too long and was stopped. Try again.'],
  [/deadlock|could not serialize/i, 'Somebody else changed the same thing at that moment, each time. Try again.'],
];

const ours =
  'Liaison itself failed here. Try again; if it fails again, show your technical staff the details: it needs to be mended in the software.';

/** A sentence of our own is shown as it is; an error from elsewhere gets one, with what came as the detail. */
export function reasonInWords(error: string | null): Reason {
  const came = error?.trim();
  if (!came) return { reason: ours, detail: null };
  const sentence = known.find(([pattern]) => pattern.test(came))?.[1];
  if (sentence) return { reason: sentence, detail: came };
  return isSentence(came) ? { reason: came, detail: null } : { reason: ours, detail: came };
}

/** Written for people: begins with a capital, ends with a stop, and has none of the signs of code. */
const isSentence = (text: string) =>
  /^[A-Z“"][^{}<>=_;\\]*[.!?]$/.test(text) && !/\w\(|\w\.\w|undefined|null/.test(text);
