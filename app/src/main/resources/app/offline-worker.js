// Answers for the workspace when the server cannot be reached: with the page that shows what this
// device keeps. It touches nothing but page loads and that page's own files.
const CACHE = `p2c-offline-${VERSION}`;
const AWAY = [502, 503, 504];
const PATIENCE_MS = 20000;

self.addEventListener('install', (event) => {
  const files = [PAGE, ...FILES].map((file) => new Request(file, { cache: 'reload', credentials: 'omit' }));
  event.waitUntil(
    caches
      .open(CACHE)
      .then((cache) => cache.addAll(files))
      .then(() => self.skipWaiting()),
  );
});

self.addEventListener('activate', (event) => {
  const others = async () => {
    for (const name of await caches.keys()) {
      if (name.startsWith('p2c-offline-') && name !== CACHE) await caches.delete(name);
    }
  };
  event.waitUntil(Promise.all([others(), self.registration.navigationPreload?.enable(), self.clients.claim()]));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  if (request.mode === 'navigate') event.respondWith(load(event));
  else if (FILES.includes(pathname)) event.respondWith(kept(pathname).then((hit) => hit ?? fetch(request)));
});

const kept = (pathname) => caches.open(CACHE).then((cache) => cache.match(pathname));

async function load(event) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error('no answer')), PATIENCE_MS);
  });
  try {
    const response = await Promise.race([fromServer(event), late]);
    return AWAY.includes(response.status) ? ((await kept(PAGE)) ?? response) : response;
  } catch {
    return (await kept(PAGE)) ?? Response.error();
  } finally {
    clearTimeout(timer);
  }
}

async function fromServer(event) {
  return (await event.preloadResponse) ?? fetch(event.request);
}
