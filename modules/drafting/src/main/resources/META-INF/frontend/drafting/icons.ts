/** Signs on a 24 px grid, 1.75 px line, drawn in the colour of the text. */
import { svg, type TemplateResult } from 'lit';
import { html } from 'lit';

const PATHS = {
  undo: 'M8 5 4 9l4 4M4 9h10a5 5 0 0 1 0 10h-3',
  redo: 'm16 5 4 4-4 4M20 9H10a5 5 0 0 0 0 10h3',
  bullets: 'M9 6h11M9 12h11M9 18h11M4.5 6h.01M4.5 12h.01M4.5 18h.01',
  numbers: 'M10 6h10M10 12h10M10 18h10M4 5l1.5-1v5M3.8 14.4c.3-1.2 2.6-1.2 2.6.3 0 1.2-2.4 1.9-2.6 3.3h2.8',
  quote: 'M5 17V9.5A3.5 3.5 0 0 1 8.500 6M5 12h4v5H5zM14 17V9.500A3.5 3.5 0 0 1 17.5 6M14 12h4v5h-4z',
  table: 'M4 5h16v14H4zM4 10h16M4 14.500h16M10 5v14M15 5v14',
  link: 'M10 14a4 4 0 0 0 5.700 0l3-3a4 4 0 0 0-5.700-5.700l-1 1M14 10a4 4 0 0 0-5.700 0l-3 3a4 4 0 0 0 5.700 5.700l1-1',
  help: 'M9 9.500a3 3 0 1 1 4.500 2.600c-1 .6-1.500 1.200-1.500 2.400M12 18h.01',
  check: 'm5 12.500 4.500 4.500L19 7.500',
  device: 'M9 3h6a2 2 0 0 1 2 2v14a2 2 0 0 1-2 2H9a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2zM11 18h2',
  close: 'm6 6 12 12M18 6 6 18',
} as const;

export type Icon = keyof typeof PATHS;

const MIRRORED: readonly Icon[] = ['undo', 'redo', 'bullets', 'numbers'];

export const icon = (name: Icon): TemplateResult =>
  html`<svg class="p2c-icon ${MIRRORED.includes(name) ? 'is-mirrored' : ''}" viewBox="0 0 24 24" aria-hidden="true">
    ${svg`<path d=${PATHS[name]}></path>`}
  </svg>`;
