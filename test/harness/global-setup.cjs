// One PostgreSQL and one Redis for the whole run; each spec file clones a database of its own from them.
const { generateKeyPairSync, randomBytes } = require('node:crypto');
const { startThrowAway } = require('../../tools/throw-away-start.cjs');

module.exports = async () => {
  process.env.FIELD_KEYS = `test:${randomBytes(32).toString('base64')}`;
  const { privateKey } = generateKeyPairSync('ed25519');
  process.env.AUDIT_SIGNING_KEY = privateKey.export({ type: 'pkcs8', format: 'der' }).toString('base64');
  const servers = await startThrowAway();
  process.env.LIAISON_TEST_POSTGRES = servers.admin;
  process.env.LIAISON_TEST_REDIS = servers.redis ?? '';
  globalThis.stopTestServers = servers.stop;
};
