// Keeps the screen of a hall up to date: asks every second whether there is news. The page shows the same without this
// script, only less promptly. Every word comes from the server.
const EVERY = 1000;
const LONGEST_ANSWER = 4000;
const LONGEST_WAIT = 15_000;

const { state: address, asOf, offline, since: loaded } = document.body.dataset;
const line = document.getElementById('hall-state');
const latest = document.getElementById('hall-latest');
const none = document.getElementById('hall-none');
const area = document.getElementById('hall-area');
const totals = document.getElementById('hall-totals');

// The server's clock, in the time of the place where the event is.
let since = loaded;
let failures = 0;
let timer = 0;
let asking = false;
let shown = '';

function write(element, text) {
  if (element.textContent !== text) {
    element.textContent = text;
  }
}

/** A fact that is not known takes its label with it. */
function writeFact(element, text) {
  write(element, text);
  (element.closest('.hall-ref > div') ?? element).hidden = text === '';
}

function showLatest(news) {
  none.hidden = news !== null;
  latest.hidden = news === null;
  if (news === null) {
    return;
  }
  for (const element of document.querySelectorAll('[data-latest]')) {
    writeFact(element, news[element.dataset.latest]);
  }
  const title = document.getElementById('hall-title');
  title.className = `hall-title ${news.size}`;
  title.lang = news.lang;
  title.dir = news.lang === 'ar' ? 'rtl' : '';
  area.className = `area ${news.shape}`;
}

function element(name, text) {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

function show(news) {
  const text = JSON.stringify({ ...news, asOf: '' });
  if (text === shown) {
    return;
  }
  shown = text;
  showLatest(news.latest);
  for (const element of document.querySelectorAll('[data-sum]')) {
    write(element, news[element.dataset.sum]);
  }
  totals.replaceChildren(
    ...news.totals.map(({ sum, soft }) => {
      const part = document.createElement('span');
      part.append(element('span', sum), ' ', element('small', soft));
      return part;
    }),
  );
}

async function fetchNews() {
  const answer = await fetch(address, { cache: 'no-cache', signal: AbortSignal.timeout(LONGEST_ANSWER) });
  if (!answer.ok) {
    throw new Error(`status ${answer.status}`);
  }
  return answer.json();
}

/** The longer the server is away, the rarer the question; not all halls ask in the same moment. */
const pause = () =>
  failures === 0 ? EVERY : Math.min(LONGEST_WAIT, EVERY * 2 ** Math.min(failures, 4)) * (0.75 + Math.random() / 2);

async function ask() {
  if (asking) {
    return;
  }
  asking = true;
  clearTimeout(timer);
  try {
    const news = await fetchNews();
    show(news);
    since = news.asOf;
    failures = 0;
    document.body.classList.remove('is-offline');
    line.setAttribute('role', 'none');
    write(line, asOf.replace('%s', since));
  } catch {
    failures++;
    document.body.classList.add('is-offline');
    line.setAttribute('role', 'status');
    write(line, offline.replace('%s', since));
  }
  asking = false;
  timer = setTimeout(ask, pause());
}

addEventListener('online', ask);
document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && ask());
ask();
