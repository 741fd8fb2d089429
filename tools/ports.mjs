import { createServer } from 'node:net';

function listen(port, host) {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen({ port, host, exclusive: true }, () => {
      const found = server.address().port;
      server.close(() => resolve(found));
    });
  });
}

/** Answers null when the port can be had, else why not: 'taken' or the system's code (EACCES, EADDRNOTAVAIL). */
export async function whyNotPort(port, host = '127.0.0.1') {
  try {
    await listen(port, host);
    return null;
  } catch (error) {
    return error.code === 'EADDRINUSE' ? 'taken' : error.code;
  }
}

/** A free loopback port, the preferred one if it is free. */
export async function freePort(preferred = 0) {
  if (preferred && (await whyNotPort(preferred)) === null) return preferred;
  return listen(0, '127.0.0.1');
}
