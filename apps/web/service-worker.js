// Lets the pages open without a connection: the shell alone, never an answer of the API. The build puts the names in.
const shell = '__VERSION__';
const files = __FILES__;
/** Milliseconds after which a connection that does not answer counts as none. */
const patience = 5000;

addEventListener('install', (event) => {
  event.waitUntil(
    caches
      .open(shell)
      .then((cache) => cache.addAll(['/', ...files]))
      .then(() => skipWaiting()),
  );
});

addEventListener('activate', (event) => {
  const others = (names) => names.filter((name) => name.startsWith('shell-') && name !== shell);
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(others(names).map((name) => caches.delete(name))))
      .then(() => clients.claim()),
  );
});

addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin || pathname.startsWith('/api/')) return;
  if (request.mode === 'navigate') event.respondWith(newestPage(request));
  else if (pathname.startsWith('/assets/')) event.respondWith(kept(request).then((answer) => answer ?? fetch(request)));
});

/** The page of the newest version where there is a connection: a kept one must not hide a mended fault. */
async function newestPage(request) {
  const page = await kept('/');
  if (!page) return fetch(request);
  const late = new Promise((resolve) => setTimeout(resolve, patience, page));
  return Promise.race([fetch(request).catch(() => page), late]);
}

const kept = async (request) => (await caches.open(shell)).match(request);
