// Keeps a report while it is being typed: with the coalition, and on the device where the line is down. The page does all of
// its work without this script too. Every word that it shows stands in the page.
const PREFIX = 'p2c-report:';
const PAUSE = 1500;
const LARGEST = 10 * 1024 * 1024;
const MOST = 5;
const ANSWERS = ['year', 'stage', 'amount', 'people', 'narrative'];

const form = document.getElementById('report');
const lang = document.documentElement.lang;

/** A store that a browser may forbid. */
function attempt(what) {
  try {
    return what();
  } catch {
    return null;
  }
}

function clock(at) {
  return new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, { timeStyle: 'short' }).format(new Date(at));
}

function answers() {
  const data = new FormData(form);
  return Object.fromEntries(ANSWERS.map((name) => [name, data.get(name) ?? '']));
}

function fill(fields) {
  for (const name of ANSWERS) {
    const control = form.elements[name];
    if (control && fields[name] !== undefined && fields[name] !== '') {
      control.value = fields[name];
    }
  }
}

function keeping() {
  const key = PREFIX + form.dataset.reference;
  const draft = document.getElementById('draft');
  const version = form.elements.version;
  let timer = null;
  let under = Promise.resolve();
  let overtaken = false;

  function show(text) {
    draft.textContent = text;
    document.querySelectorAll('.draft').forEach((part) => (part.hidden = false));
  }

  function onDevice() {
    const copy = { at: Date.now(), fields: answers(), paper: form.elements.paper.value, version: version.value };
    return attempt(() => (localStorage.setItem(key, JSON.stringify(copy)), true));
  }

  async function keep() {
    if (overtaken) {
      return;
    }
    const body = new URLSearchParams({ paper: form.elements.paper.value, version: version.value, wish: 'save', ...answers() });
    try {
      const answer = await fetch(form.dataset.keep, { method: 'POST', body, credentials: 'omit' });
      if (answer.ok) {
        version.value = await answer.text();
        attempt(() => localStorage.removeItem(key));
        show(form.dataset.saved.replace('%s', clock(Date.now())));
      } else if (answer.status === 409) {
        overtaken = true;
        show(form.dataset.meanwhile);
      }
    } catch {
      if (onDevice()) {
        show(form.dataset.device.replace('%s', clock(Date.now())));
      }
    }
  }

  function soon() {
    onDevice();
    clearTimeout(timer);
    timer = setTimeout(() => (under = under.then(keep)), PAUSE);
  }

  function restore() {
    const kept = attempt(() => JSON.parse(localStorage.getItem(key) ?? 'null'));
    if (!kept?.fields || (version.value !== '0' && kept.version !== version.value)) {
      return;
    }
    fill(kept.fields);
    const note = document.getElementById('restored');
    note.firstElementChild.textContent = form.dataset.restored.replace('%s', clock(kept.at));
    note.hidden = false;
    soon();
  }

  if (!document.getElementById('errors')) {
    restore();
  }
  form.addEventListener('input', (typed) => {
    if (typed.target.type !== 'file') {
      soon();
    }
  });
  return () => {
    clearTimeout(timer);
    return under;
  };
}

/** Says at once what would be refused, before anything travels. */
function filesFit() {
  const field = form.elements.files;
  const error = document.getElementById('files-e');
  const large = [...field.files].find((file) => file.size > LARGEST);
  const there = document.querySelectorAll('.files li').length;
  const text = large
    ? form.dataset.large.replace('%s', large.name)
    : field.files.length + there > MOST
      ? form.dataset.many
      : '';
  error.textContent = text === '' ? '' : `${form.dataset.error} ${text}`;
  error.hidden = text === '';
  error.parentElement.classList.toggle('wrong', text !== '');
  if (text === '') {
    field.removeAttribute('aria-invalid');
  } else {
    field.setAttribute('aria-invalid', 'true');
  }
  return text === '';
}

function sendOnce(settled) {
  let sending = false;
  form.elements.files.addEventListener('change', filesFit);
  form.addEventListener('submit', async (submit) => {
    submit.preventDefault();
    const button = submit.submitter ?? form.querySelector('button[value=send]');
    if (sending) {
      return;
    }
    if (!button.value.startsWith('remove') && !filesFit()) {
      form.elements.files.focus();
      return;
    }
    sending = true;
    const label = button.textContent;
    button.textContent = form.dataset.sending;
    button.setAttribute('aria-disabled', 'true');
    await settled();
    const wish = document.createElement('input');
    Object.assign(wish, { type: 'hidden', name: 'wish', value: button.value });
    form.elements.version.after(wish);
    form.submit();
    setTimeout(() => {
      sending = false;
      wish.remove();
      button.textContent = label;
      button.removeAttribute('aria-disabled');
    }, 30_000);
  });
}

if (form) {
  sendOnce(keeping());
} else {
  const received = document.querySelector('[data-received]')?.dataset.received;
  attempt(() => localStorage.removeItem(PREFIX + received));
}
