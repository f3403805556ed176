/**
 * Makes the clipboard HTML of Word, LibreOffice, Google Docs and web pages plain: what the schema
 * knows stays, in sound nesting; layout, comments and deleted text go. The schema decides in the end.
 */
import { safeHref } from './schema.ts';
import { wordLists } from './wordlists.ts';

const DROPPED =
  'style,script,meta,link,title,base,xml,template,noscript,iframe,object,embed,img,picture,svg,canvas,video,audio,' +
  'input,select,textarea,button,col,colgroup,hr,[hidden],[aria-hidden="true"],' +
  '[style*="mso-element:comment"],[style*="mso-hide:all"],.MsoCommentReference,br.Apple-interchange-newline';

const BLOCKS =
  'p,h1,h2,h3,h4,h5,h6,ul,ol,li,blockquote,table,thead,tbody,tfoot,tr,td,th,div,section,article,pre,dl,dt,dd,figure';

const KEPT_STYLES = /(?:^|;)\s*(font-weight|font-style|text-decoration(?:-line)?)\s*:\s*([^;]+)/gi;

/** Cleans a whole clipboard document. What our own editor copied comes back as it is. */
export function clean(html: string): string {
  if (/<[^>]+\sdata-pm-slice=/.test(html)) return html;
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  removeComments(body);
  removeDeleted(body);
  removeInvisible(body);
  body.querySelectorAll(DROPPED).forEach((element) => element.remove());
  wordLists(body);
  unwrapNamespaced(body);
  unwrapGoogle(body);
  plainLinks(body);
  nestLists(body);
  removeStrayBreaks(body);
  removeEmptyParagraphs(body);
  plainAttributes(body);
  return body.innerHTML.trim();
}

function removeComments(body: HTMLElement): void {
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_COMMENT);
  const comments: Node[] = [];
  while (walker.nextNode()) comments.push(walker.currentNode);
  comments.forEach((comment) => comment.parentNode?.removeChild(comment));
}

/** Deletions of tracked changes are not text any more; those of a web page are struck through. */
function removeDeleted(body: HTMLElement): void {
  body.querySelectorAll('del').forEach((del) => {
    if (del.matches('.msoDel,[cite],[datetime]') || del.querySelector('.msoDel')) del.remove();
    else rename(del, 's');
  });
}

function removeInvisible(body: HTMLElement): void {
  body.querySelectorAll<HTMLElement>('[style]').forEach((element) => {
    if (/display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute('style') ?? '')) element.remove();
  });
}

/** `<o:p>`, `<st1:place>` and their like. */
function unwrapNamespaced(body: HTMLElement): void {
  body.querySelectorAll('*').forEach((element) => {
    if (element.localName.includes(':')) unwrap(element);
  });
}

/** Google wraps the whole clipboard in a `<b>` that is not bold. */
function unwrapGoogle(body: HTMLElement): void {
  body.querySelectorAll('b[id^="docs-internal-guid"],b[style*="font-weight:normal"]').forEach(unwrap);
}

/** A link is underlined anyway: the mark would outlive the link. Bookmarks and scripts are not links. */
function plainLinks(body: HTMLElement): void {
  body.querySelectorAll('a').forEach((link) => {
    if (safeHref(link.getAttribute('href')) === null) return unwrap(link);
    const inside = [link, link.parentElement!, ...link.querySelectorAll<HTMLElement>('[style]')];
    inside.filter((element) => element.localName !== 'body').forEach(dropUnderline);
    link.querySelectorAll('u').forEach(unwrap);
    const parent = link.parentElement;
    if (parent?.localName === 'u' && parent.childNodes.length === 1) unwrap(parent);
  });
}

function dropUnderline(element: HTMLElement): void {
  const style = element.getAttribute('style');
  if (style) element.setAttribute('style', style.replace(/text-decoration[^;]*underline[^;]*/gi, ''));
}

/** A list directly in a list belongs to the item before it. */
function nestLists(body: HTMLElement): void {
  body.querySelectorAll('ul > ul, ul > ol, ol > ul, ol > ol').forEach((list) => {
    const item = list.previousElementSibling;
    if (item?.localName === 'li') item.append(list);
  });
}

/** A line break between blocks is layout. */
function removeStrayBreaks(body: HTMLElement): void {
  body.querySelectorAll('br').forEach((br) => {
    const neighbours = [br.previousElementSibling, br.nextElementSibling];
    const block = br.parentElement;
    const alone = block?.matches(BLOCKS) && block.childElementCount === 1 && block.textContent?.trim() === '';
    if (alone || neighbours.some((neighbour) => neighbour?.matches(BLOCKS))) br.remove();
  });
}

function removeEmptyParagraphs(body: HTMLElement): void {
  body.querySelectorAll('p,h1,h2,h3,h4,h5,h6').forEach((block) => {
    const cell = block.parentElement?.matches('td,th,li') && block.parentElement.childElementCount === 1;
    if (!cell && block.textContent?.replace(/[\s\u00a0]/g, '') === '') block.remove();
  });
}

/** Keeps only what carries meaning: bold, italic, underline and strike in styles, addresses, spans of cells. */
function plainAttributes(body: HTMLElement): void {
  body.querySelectorAll('*').forEach((element) => {
    const style = [...(element.getAttribute('style') ?? '').matchAll(KEPT_STYLES)].map(([, name, value]) => {
      return `${name!.toLowerCase().replace('-line', '')}: ${value!.trim()}`;
    });
    for (const { name } of [...element.attributes]) {
      const kept = name === 'href' || name === 'colspan' || name === 'rowspan';
      if (!kept) element.removeAttribute(name);
    }
    if (style.length > 0) element.setAttribute('style', style.join('; '));
    else if (element.matches('span,font,form,fieldset')) unwrap(element);
  });
}

function unwrap(element: Element): void {
  element.replaceWith(...element.childNodes);
}

function rename(element: Element, name: string): void {
  const other = element.ownerDocument.createElement(name);
  other.append(...element.childNodes);
  element.replaceWith(other);
}
