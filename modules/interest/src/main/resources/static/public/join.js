// Makes the form safe on a bad line: what is typed is kept on the device until it has arrived. The page does all of its
// work without this script too. Every word that it shows stands in the page.
const KEEP_DAYS = 14;
const LONGEST_WAIT = 8000;
const PREFIX = 'p2c-join:';
const SENT = 'p2c-join-sent';
const OURS = new Set(['token', 'altcha', 'extension']);

const form = document.getElementById('join');
const lang = document.documentElement.lang;

/** A store that a browser may forbid. */
const store = {
  get: (key) => attempt(() => localStorage.getItem(key)),
  set: (key, value) => attempt(() => (localStorage.setItem(key, value), true)),
  remove: (key) => attempt(() => localStorage.removeItem(key)),
};

function attempt(what) {
  try {
    return what();
  } catch {
    return null;
  }
}

function clock(at) {
  const moment = new Date(at);
  const today = moment.toDateString() === new Date().toDateString();
  const style = today ? { timeStyle: 'short' } : { dateStyle: 'medium', timeStyle: 'short' };
  return new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, style).format(moment);
}

/** Copies that nobody came back for. */
function tidy() {
  attempt(() => {
    for (const key of Object.keys(localStorage).filter((name) => name.startsWith(PREFIX))) {
      const kept = attempt(() => JSON.parse(localStorage.getItem(key)));
      if (!kept?.at || Date.now() - kept.at > KEEP_DAYS * 86_400_000) {
        localStorage.removeItem(key);
      }
    }
  });
}

function answers() {
  const fields = {};
  for (const [name, value] of new FormData(form)) {
    if (!OURS.has(name)) {
      (fields[name] ??= []).push(value);
    }
  }
  return fields;
}

function fill(fields) {
  for (const control of form.elements) {
    if (!control.name || OURS.has(control.name)) {
      continue;
    }
    const values = fields[control.name] ?? [];
    if (control.type === 'checkbox' || control.type === 'radio') {
      control.checked = values.includes(control.value);
    } else if (values.length > 0) {
      control.value = values[0];
    }
  }
}

const hasWords = (fields) =>
  Object.entries(fields).some(([name, values]) => name !== 'language' && values.some((value) => value.trim() !== ''));

/** The form's token and its proof of work: sent again with the same ones, the form still counts once. */
const kit = () => ({ token: form.elements.token.value, work: { ...form.elements.altcha.dataset } });

function useKit({ token, work }) {
  form.elements.token.value = token;
  Object.assign(form.elements.altcha.dataset, work, { worker: form.elements.altcha.dataset.worker });
}

function keepOnDevice() {
  const key = PREFIX + form.dataset.call;
  const draft = document.getElementById('draft');
  const own = kit();

  function showSaved(at) {
    draft.textContent = form.dataset.saved.replace('%s', clock(at));
    document.querySelectorAll('.draft').forEach((part) => (part.hidden = false));
  }

  function save() {
    const fields = answers();
    const at = Date.now();
    if (hasWords(fields) && store.set(key, JSON.stringify({ at, fields, kit: kit() }))) {
      showSaved(at);
    }
  }

  function restore() {
    const kept = attempt(() => JSON.parse(store.get(key) ?? 'null'));
    if (!kept?.fields || hasWords(answers())) {
      return;
    }
    fill(kept.fields);
    useKit(kept.kit ?? own);
    showSaved(kept.at);
    const note = document.getElementById('restored');
    note.querySelector('span').textContent = form.dataset.restored.replace('%s', clock(kept.at));
    note.querySelector('button').addEventListener('click', () => {
      store.remove(key);
      form.reset();
      useKit(own);
      document.querySelectorAll('.draft').forEach((part) => (part.hidden = true));
      note.querySelector('span').textContent = form.dataset.deleted;
      note.querySelector('button').remove();
    });
    note.hidden = false;
  }

  if (form.dataset.fresh === 'yes') {
    restore();
  } else {
    save();
  }
  form.addEventListener('input', save);
  form.addEventListener('change', save);
}

/** Starts the proof of work; the promise always resolves, with or without a solution. */
function work() {
  const field = form.elements.altcha;
  const line = document.getElementById('work');
  if (field.value || !globalThis.crypto?.subtle || !globalThis.Worker) {
    return Promise.resolve();
  }
  const { algorithm, challenge, salt, signature, most, worker } = field.dataset;
  line.textContent = form.dataset.checking;
  return new Promise((done) => {
    const solver = new Worker(worker);
    const finish = (number) => {
      solver.terminate();
      if (typeof number === 'number') {
        field.value = btoa(JSON.stringify({ algorithm, challenge, number, salt, signature }));
        line.textContent = form.dataset.checked;
      } else {
        line.textContent = '';
      }
      done();
    };
    solver.onmessage = ({ data }) => finish(data);
    solver.onerror = () => finish(null);
    solver.postMessage({ algorithm, challenge, salt, most: Number(most) });
  });
}

function sendOnce() {
  const button = form.querySelector('button[type=submit]');
  const unsent = document.getElementById('unsent');
  const label = button.textContent;
  let working = null;
  let sending = false;
  const begin = () => (working ??= work());

  function ready() {
    sending = false;
    button.textContent = label;
    button.style.minInlineSize = '';
    button.removeAttribute('aria-disabled');
  }

  function say(text) {
    unsent.textContent = text;
    unsent.hidden = text === '';
  }

  async function send() {
    await Promise.race([begin(), new Promise((late) => setTimeout(late, LONGEST_WAIT))]);
    attempt(() => sessionStorage.setItem(SENT, PREFIX + form.dataset.call));
    form.submit();
    setTimeout(ready, 30_000);
  }

  form.addEventListener('input', begin, { once: true });
  if (hasWords(answers())) {
    begin();
  }
  form.addEventListener('submit', (submit) => {
    submit.preventDefault();
    if (sending) {
      return;
    }
    if (!navigator.onLine) {
      say(form.dataset.offline);
      return;
    }
    say('');
    sending = true;
    button.style.minInlineSize = `${button.offsetWidth}px`;
    button.textContent = form.dataset.sending;
    button.setAttribute('aria-disabled', 'true');
    send();
  });
  window.addEventListener('online', () => {
    if (!unsent.hidden) {
      say(form.dataset.online);
    }
  });
  window.addEventListener('pageshow', ready);
}

tidy();
if (form) {
  keepOnDevice();
  sendOnce();
} else if (document.querySelector('[data-received]')) {
  const key = attempt(() => sessionStorage.getItem(SENT));
  if (key?.startsWith(PREFIX)) {
    store.remove(key);
    attempt(() => sessionStorage.removeItem(SENT));
  }
}
