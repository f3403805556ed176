// Offers a chart with tooltips beside each set of bars. The charts themselves are fetched when the first one is asked for; without
// them, or without script, everything they would say stands in the tables.
const main = document.querySelector('main');
const { charts, more, less, land } = main.dataset;

// The length of a bar, its look and where it leads, as the plain bar beside the table has them.
const barOf = (item, row) => {
  const [style] = [...item.classList].filter((name) => name !== 'area');
  const solid = item.querySelector('rect:last-of-type');
  return {
    count: item.querySelector('b').textContent.trim(),
    link: item.querySelector('b a')?.href ?? row.querySelector('a')?.href ?? null,
    style: solid.classList.contains('f-open') ? 'open' : (style ?? null),
    confirmed: item.querySelector('.g-edge') === null ? null : row.cells[2].textContent.trim(),
  };
};

const rowsOf = (section) => {
  const table = section.querySelector('table');
  const heads = [...table.tHead.rows[0].cells].slice(1).map((cell) => cell.textContent.trim());
  const items = section.querySelectorAll('.bars li');
  return [...table.tBodies[0].rows].map((row, at) => ({
    name: row.cells[0].textContent.trim(),
    bar: barOf(items[at], row),
    cells: [...row.cells].slice(1).map((cell, at) => ({
      head: heads[at],
      text: cell.textContent.trim(),
      link: cell.querySelector('a')?.href ?? null,
    })),
  }));
};

const placesOf = (section) => {
  const links = new Map([...section.querySelectorAll('tbody tr')].map((row) => [row.cells[0].textContent.trim(), row.querySelector('a').href]));
  return [...section.querySelectorAll('circle')].map((circle) => {
    const title = circle.textContent.trim();
    return {
      x: circle.cx.baseVal.value,
      y: circle.cy.baseVal.value,
      radius: circle.r.baseVal.value,
      title,
      link: links.get(title.replace(/: \d+$/, '')) ?? null,
    };
  });
};

const offer = (section, plain, draw) => {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'btn chart-button';
  button.textContent = more;
  button.setAttribute('aria-pressed', 'false');
  button.setAttribute('aria-describedby', section.querySelector('h2').id);
  let pane;
  button.addEventListener('click', async () => {
    const on = button.getAttribute('aria-pressed') !== 'true';
    if (on && pane === undefined) {
      button.disabled = true;
      try {
        const drawing = await import(charts);
        pane = document.createElement('div');
        pane.className = 'chartpane';
        plain.after(pane);
        plain.hidden = true;
        draw(drawing, pane);
      } catch {
        button.remove();
        return;
      } finally {
        button.disabled = false;
      }
    }
    plain.hidden = on;
    pane.hidden = !on;
    button.setAttribute('aria-pressed', String(on));
    button.textContent = on ? less : more;
  });
  plain.parentElement.append(button);
};

for (const section of document.querySelectorAll('section.chart')) {
  const list = section.querySelector('.bars');
  if (list !== null) {
    offer(section, list, (drawing, pane) => {
      pane.classList.add(`rows-${Math.min(20, rowsOf(section).length)}`);
      drawing.bars(pane, rowsOf(section));
    });
  } else if (section.querySelector('circle') !== null) {
    offer(section, section.querySelector('.plate'), (drawing, pane) => drawing.map(pane, placesOf(section), land));
  }
}
