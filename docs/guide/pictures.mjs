// Takes the pictures of the user guide from a running demonstration, as they are in docs/guide/pictures.
//
//   ./p2c run                                          in one terminal, best with a new P2C_HOME
//   ./p2c with node docs/guide/pictures.mjs [ADDRESS]  in another; P2C_CHROMIUM names the browser if it is not called chromium
//
// It only looks: it signs in, opens pages and dialogs, and sends nothing.
import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const address = (process.argv[2] ?? `http://127.0.0.1:${process.env.P2C_PORT ?? 8080}`).replace(/\/$/, '');
const folder = new URL('./pictures/', import.meta.url);
const WIDTH = 1280;
const QUALITY = 82;
const PATIENCE = 20_000;

/** name: who looks (a visitor, if nobody is named), where, what is followed from there, how long, and the height. */
const pictures = {
  dashboard: { path: '/en/dashboard', height: 1150 },
  register: { path: '/en/commitments?area=ADOPTION', height: 900 },
  commitment: { path: '/en/commitments/P2C-C-006', height: 1150 },
  'open-data': { path: '/en/open-data', height: 640 },
  group: { who: 'delegate1', path: '/workspace/', follow: ['Connecting people everywhere'], height: 900 },
  plan: { who: 'delegate1', path: '/workspace/', follow: ['Action plan, edition 1'], wait: 4000, height: 900 },
  needs: { who: 'delegate1', path: '/workspace/opportunities', height: 800 },
  match: { who: 'focal1', path: '/workspace/opportunities', follow: ['Trainers for digital skills'], height: 620 },
  organisation: { who: 'focal1', path: '/workspace/organisation', height: 900 },
  draft: { who: 'focal1', path: '/workspace/commitments', follow: ['Masts for twelve villages', 'Continue writing'], height: 1000 },
  ours: { who: 'focal1', path: '/workspace/commitments', height: 560 },
  report: { who: 'focal1', path: '/workspace/reports', follow: ['Report progress'], height: 1000 },
  'chair-group': { who: 'chair', path: '/workspace/', follow: ['Connecting people everywhere'], height: 1000 },
  coverage: { who: 'chair', path: '/workspace/', follow: ['Connecting people everywhere', 'See the coverage'], height: 1000 },
  call: { who: 'chair', path: '/workspace/', follow: ['Connecting people everywhere', 'See the coverage', 'Call for partners…'], height: 900 },
  queue: { who: 'secretariat', path: '/workspace/expressions-of-interest', height: 900 },
  review: { who: 'secretariat', path: '/workspace/commitments/review', follow: ['Train 400 teachers'], height: 900 },
  'run-of-show': { who: 'secretariat', path: '/workspace/announcements', follow: ['Partner2Connect High-Level'], height: 560 },
  'annual-report': { who: 'secretariat', path: '/workspace/event-reports', follow: ['Make a report…'], height: 720 },
  lists: { who: 'admin', path: '/workspace/reference/ldc', height: 720 },
  audit: { who: 'admin', path: '/workspace/audit', height: 720 },
};

const pause = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

/** Runs in the page: the last visible link or button whose words begin so, also inside components. */
const findByWords = (words) => {
  const all = function* (root) {
    for (const element of root.querySelectorAll('*')) {
      yield element;
      if (element.shadowRoot) yield* all(element.shadowRoot);
    }
  };
  return [...all(document)].find(
    (element) =>
      element.matches('a, button, vaadin-button') &&
      element.getClientRects().length > 0 &&
      element.textContent.trim().startsWith(words),
  );
};

class Page {
  #socket;
  #waiting = new Map();
  #last = 0;

  static async open(port, context) {
    const browser = await Page.#attach((await (await fetch(`http://127.0.0.1:${port}/json/version`)).json()).webSocketDebuggerUrl);
    const { browserContextId } = context ?? (await browser.send('Target.createBrowserContext'));
    const { targetId } = await browser.send('Target.createTarget', { url: 'about:blank', browserContextId });
    const page = await Page.#attach(`ws://127.0.0.1:${port}/devtools/page/${targetId}`);
    await page.send('Page.enable');
    await page.send('Network.setExtraHTTPHeaders', { headers: { 'Accept-Language': 'en' } });
    await page.send('Emulation.setLocaleOverride', { locale: 'en-GB' });
    await page.send('Emulation.setTimezoneOverride', { timezoneId: 'Europe/Zurich' });
    await page.send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value: 'light' }] });
    await page.size(900);
    return page;
  }

  static async #attach(url) {
    const page = new Page();
    page.#socket = new WebSocket(url);
    await new Promise((done, failed) => {
      page.#socket.onopen = done;
      page.#socket.onerror = failed;
    });
    page.#socket.onmessage = ({ data }) => {
      const { id, result, error } = JSON.parse(data);
      page.#waiting.get(id)?.(error ?? result);
      page.#waiting.delete(id);
    };
    return page;
  }

  send(method, params = {}) {
    const id = ++this.#last;
    this.#socket.send(JSON.stringify({ id, method, params }));
    return new Promise((done) => this.#waiting.set(id, done));
  }

  size(height) {
    return this.send('Emulation.setDeviceMetricsOverride', { width: WIDTH, height, deviceScaleFactor: 1, mobile: false });
  }

  async ask(expression) {
    const { result, exceptionDetails } = await this.send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
    return exceptionDetails ? undefined : result?.value;
  }

  async until(expression, what) {
    for (const end = Date.now() + PATIENCE; Date.now() < end; await pause(150)) {
      if (await this.ask(expression)) return;
    }
    throw new Error(`waited in vain for ${what}`);
  }

  async go(path) {
    await this.send('Page.navigate', { url: address + path });
    await this.until(`document.readyState === 'complete' && location.href !== 'about:blank'`, path);
    await pause(1500);
  }

  async signIn(who) {
    await this.go('/workspace/');
    await this.until(`!!document.querySelector('#username')`, 'the sign-in');
    await this.ask(`username.value = '${who}'; password.value = 'demo'; document.querySelector('#kc-login').click()`);
    await this.until(`location.href.startsWith('${address}/workspace')`, `${who} to be signed in`);
    await pause(2500);
  }

  async follow(words) {
    const found = `(${findByWords})(${JSON.stringify(words)})`;
    await this.until(`!!${found}`, `“${words}”`);
    await this.ask(`${found}.click()`);
    await pause(2000);
  }

  async keep(name, height) {
    await this.size(height);
    await pause(800);
    const { data } = await this.send('Page.captureScreenshot', { format: 'webp', quality: QUALITY });
    const bytes = Buffer.from(data, 'base64');
    await writeFile(new URL(`${name}.webp`, folder), bytes);
    console.log(`${name}.webp ${Math.ceil(bytes.length / 1024)} KB`);
  }
}

const profile = await mkdtemp(join(tmpdir(), 'p2c-pictures-'));
const port = 20_000 + (process.pid % 20_000);
const chromium = spawn(
  process.env.P2C_CHROMIUM ?? 'chromium',
  ['--headless=new', '--no-sandbox', '--disable-gpu', '--hide-scrollbars', `--remote-debugging-port=${port}`, `--user-data-dir=${profile}`, 'about:blank'],
  { stdio: 'ignore' },
);
try {
  for (let tries = 0; ; tries++) {
    try {
      await fetch(`http://127.0.0.1:${port}/json/version`);
      break;
    } catch (notYet) {
      if (tries > 100) throw notYet;
      await pause(200);
    }
  }
  const pages = new Map();
  const wanted = process.argv.slice(3);
  for (const [name, { who = null, path, follow = [], wait = 0, height }] of Object.entries(pictures)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    if (!pages.has(who)) {
      const page = await Page.open(port);
      if (who !== null) await page.signIn(who);
      pages.set(who, page);
    }
    const page = pages.get(who);
    await page.size(900);
    await page.go(path);
    for (const words of follow) await page.follow(words);
    await pause(wait);
    await page.keep(name, height);
  }
} finally {
  chromium.kill();
  await new Promise((done) => chromium.on('exit', done));
  await rm(profile, { recursive: true, force: true });
}
process.exit(0);
