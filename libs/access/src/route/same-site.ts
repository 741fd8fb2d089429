import { forbidden } from '#problems';

interface Sender {
  method: string;
  host: string;
  headers: Record<string, string | string[] | undefined>;
}

const safe = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses changes that another site makes a person's browser ask for (cross-site request forgery). A browser says
 * where a request comes from in Sec-Fetch-Site, an older one in Origin; who says neither is refused as well.
 */
export function refuseOtherSites(request: Sender): void {
  if (safe.has(request.method) || comesFromHere(request)) return;
  throw forbidden(
    'This request came from another site, or did not say where it came from. Send it with the header "Sec-Fetch-Site: none" where no browser is involved.',
  );
}

function comesFromHere({ headers, host }: Sender): boolean {
  const site = headers['sec-fetch-site'];
  if (site === 'same-origin' || site === 'none') return true;
  // A neighbour under the same domain is not us, but it may be us behind a proxy that changed the scheme.
  if (site !== undefined && site !== 'same-site') return false;
  return hostOf(headers['origin']) === host.toLowerCase();
}

/** The port is left out of both where it is the scheme's own. */
function hostOf(origin: string | string[] | undefined): string | null {
  const host = typeof origin === 'string' ? /^https?:\/\/([^/]+)$/.exec(origin)?.[1] : undefined;
  return host?.toLowerCase() ?? null;
}
