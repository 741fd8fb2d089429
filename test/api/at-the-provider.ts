import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';

interface Settings {
  here: string;
  accounts: object;
  secret: string;
}

/** A real OpenID provider that says this about whoever signs in there, and sends back to `here`. */
export function anIdentityProvider({
  here,
  accounts,
  secret,
}: Settings): Promise<{ issuer: string; child: ChildProcess }> {
  const child = fork(join(__dirname, '../harness/identity-provider.mjs'), {
    execArgv: [],
    env: {
      ...process.env,
      ACCOUNTS: JSON.stringify(accounts),
      CLIENT_SECRET: secret,
      REDIRECT_URI: `${here}/api/single-sign-on/callback`,
    },
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  return new Promise((resolve, reject) => {
    child.once('message', (issuer) => resolve({ issuer: String(issuer), child }));
    child.once('exit', (code) => reject(new Error(`The identity provider did not start (${code}).`)));
  });
}

/** Goes from page to page as a browser does, with the cookies of each site. */
export class Visit {
  private readonly cookies = new Map<string, Map<string, string>>();

  constructor(
    private readonly here: string,
    private readonly providerId: string,
  ) {}

  async go(address: string, form?: Record<string, string>): Promise<Response> {
    const { origin } = new URL(address);
    const jar = this.cookies.get(origin) ?? new Map<string, string>();
    this.cookies.set(origin, jar);
    const answer = await fetch(address, {
      redirect: 'manual',
      method: form ? 'POST' : 'GET',
      headers: { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') },
      ...(form && { body: new URLSearchParams(form) }),
    });
    for (const cookie of answer.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(cookie)!;
      jar.set(name!, value!);
    }
    return answer;
  }

  get session(): string | undefined {
    return this.cookies.get(this.here)?.get('liaison_session');
  }

  /** Signs in at the provider; gives the address by which it sends the browser back. */
  async toTheCallback(login: string): Promise<string> {
    let address = `${this.here}/api/single-sign-on/${this.providerId}`;
    for (let steps = 0; steps < 12; steps++) {
      const answer = await this.go(address);
      const next = answer.status === 200 ? await this.go(address, { login }) : answer;
      address = new URL(next.headers.get('location')!, address).href;
      if (address.startsWith(`${this.here}/api/single-sign-on/callback`)) return address;
    }
    throw new Error('The provider never sent the browser back.');
  }

  async signIn(login: string): Promise<string | null> {
    return (await this.go(await this.toTheCallback(login))).headers.get('location');
  }
}
