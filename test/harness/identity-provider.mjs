// A certified OpenID provider (oidc-provider) on a free port of this machine, as a process of its own. Whoever types a
// login there is signed in; what it says about them comes with ACCOUNTS, by login. Tells its address to its parent.
import { createServer } from 'node:http';
import { Provider } from 'oidc-provider';

const accounts = JSON.parse(process.env.ACCOUNTS);
const page = '<form method="post">Login: <input name="login"><button>Go</button></form>';

const server = createServer().listen(0, '127.0.0.1', () => {
  const issuer = `http://127.0.0.1:${server.address().port}`;
  const provider = new Provider(issuer, {
    clients: [
      { client_id: 'liaison', client_secret: process.env.CLIENT_SECRET, redirect_uris: [process.env.REDIRECT_URI] },
    ],
    claims: { openid: ['sub', 'amr'], email: ['email', 'email_verified'] },
    findAccount: (_, id) => ({ accountId: id, claims: () => ({ sub: id, ...accounts[id] }) }),
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_, { uid }) => `/interaction/${uid}` },
    // Nobody is asked whether Liaison may know the address.
    async loadExistingGrant({ oidc }) {
      const grant = new provider.Grant({ clientId: oidc.client.clientId, accountId: oidc.session.accountId });
      grant.addOIDCScope('openid email');
      await grant.save();
      return grant;
    },
    cookies: { keys: ['for a test'] },
  });
  const answer = provider.callback();
  server.on('request', (request, reply) => {
    if (!request.url.startsWith('/interaction/')) return answer(request, reply);
    if (request.method === 'GET') return reply.setHeader('content-type', 'text/html').end(page);
    let body = '';
    request.on('data', (part) => (body += part));
    request.on('end', () => {
      const login = new URLSearchParams(body).get('login');
      const { amr } = accounts[login];
      void provider.interactionFinished(request, reply, { login: { accountId: login, ...(amr && { amr }) } });
    });
  });
  process.send(issuer);
});
process.on('disconnect', () => process.exit());
