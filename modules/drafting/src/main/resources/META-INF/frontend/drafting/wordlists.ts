/**
 * Word copies lists as paragraphs: `<p class=MsoListParagraph style='mso-list:l0 level2 lfo1'>`, with
 * the bullet or number as text in a span `mso-list:Ignore`. This makes lists of them again.
 */
interface WordItem {
  paragraph: HTMLElement;
  level: number;
  ordered: boolean;
  /** Paragraphs of one Word list carry the same. */
  list: string;
}

const NUMBER = /^\s*\(?(\d+|[a-z]{1,2}|[ivxlc]+)[.)]/i;

export function wordLists(body: HTMLElement): void {
  let run: WordItem[] = [];
  let previous: Element | null = null;
  for (const paragraph of body.querySelectorAll<HTMLElement>('p,h1,h2,h3,h4,h5,h6')) {
    const item = read(paragraph);
    const follows = previous !== null && paragraph.previousElementSibling === previous;
    if (run.length > 0 && (!item || !follows)) {
      build(run);
      run = [];
    }
    if (item) run.push(item);
    previous = paragraph;
  }
  if (run.length > 0) build(run);
}

function read(paragraph: HTMLElement): WordItem | undefined {
  const style = paragraph.getAttribute('style') ?? '';
  const found = /mso-list\s*:\s*(l\d+)\s+level(\d+)/i.exec(style);
  if (!found) return undefined;
  const marker = [...paragraph.querySelectorAll<HTMLElement>('[style]')].find((element) =>
    /mso-list\s*:\s*Ignore/i.test(element.getAttribute('style') ?? ''),
  );
  const sign = marker?.textContent ?? '';
  // Headings numbered by Word keep being headings; their number is layout.
  if (paragraph.localName !== 'p') {
    marker?.remove();
    return undefined;
  }
  marker?.remove();
  return { paragraph, level: Number(found[2]), ordered: NUMBER.test(sign), list: found[1]! };
}

function build(items: readonly WordItem[]): void {
  const document = items[0]!.paragraph.ownerDocument;
  const place = document.createComment('list');
  items[0]!.paragraph.before(place);
  const open: { level: number; list: HTMLElement }[] = [];
  const roots: HTMLElement[] = [];
  let last: WordItem | undefined;
  for (const item of items) {
    while (open.length > 0 && open.at(-1)!.level > item.level) open.pop();
    const name = item.ordered ? 'ol' : 'ul';
    const same = open.at(-1);
    if (
      same &&
      same.level === item.level &&
      (same.list.localName !== name || (open.length === 1 && last?.list !== item.list))
    ) {
      open.pop();
    }
    if (open.length === 0 || open.at(-1)!.level < item.level) {
      const list = document.createElement(name);
      const parent = open.at(-1)?.list.lastElementChild;
      if (parent) parent.append(list);
      else roots.push(list);
      open.push({ level: item.level, list });
    }
    const entry = document.createElement('li');
    entry.append(item.paragraph);
    open.at(-1)!.list.append(entry);
    last = item;
  }
  place.replaceWith(...roots);
}
