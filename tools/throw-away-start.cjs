// Starts tools/throw-away.mjs beside this process. CommonJS, because Jest's global setup loads it with require().
const { fork } = require('node:child_process');
const path = require('node:path');

/** `durable`: the database keeps its promises after a power cut, and its true speed. Answers the addresses `{ postgres, admin, redis }` and `stop()`, which waits until both servers have ended. */
async function startThrowAway({ durable = false } = {}) {
  const child = fork(path.join(__dirname, 'throw-away.mjs'), durable ? ['durable'] : [], {
    detached: true,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const addresses = await new Promise((resolve, reject) => {
    child.once('message', resolve);
    child.once('exit', (code) => reject(new Error(`The servers for the tests did not start (${code}).`)));
  });
  if (addresses.failure) throw new Error(addresses.failure);
  child.unref();
  child.channel.unref();
  const stop = () =>
    new Promise((resolve) => {
      child.ref();
      child.once('exit', resolve);
      child.disconnect();
    });
  return { ...addresses, stop };
}

module.exports = { startThrowAway };
