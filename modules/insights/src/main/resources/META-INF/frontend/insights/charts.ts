/**
 * The dashboard's charts for those who want more than bars: read from the tables of the page, fetched only when somebody asks for
 * one. Drawn on a canvas, with tooltips as text, because the page's policy allows no inline style.
 */
import { BarChart, ScatterChart } from 'echarts/charts';
import { AriaComponent, DataZoomComponent, GraphicComponent, GridComponent, TooltipComponent } from 'echarts/components';
import { init, use, type ECharts } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';

use([
  AriaComponent,
  BarChart,
  CanvasRenderer,
  DataZoomComponent,
  GraphicComponent,
  GridComponent,
  ScatterChart,
  TooltipComponent,
]);

/** A bar: its length and look; `confirmed` is null where nothing is reported or confirmed. */
export interface Bar {
  count: string;
  link: string | null;
  style: string | null;
  confirmed: string | null;
}

/** A row of a table: what it is called, its bar, and its figures as they are written there. */
export interface Row {
  name: string;
  bar: Bar;
  cells: { head: string; text: string; link: string | null }[];
}

/** A country on the map. */
export interface Place {
  x: number;
  y: number;
  radius: number;
  title: string;
  link: string | null;
}

const WIDTH = 960;
const HEIGHT = 419;

const colour = (name: string) => getComputedStyle(document.documentElement).getPropertyValue(`--p2c-${name}`).trim();

/** The first number in a text such as "1,234" or "1 234"; words count as nothing. */
const number = (text: string) => Number(text.replace(/[^\d]/g, '')) || 0;

function begin(pane: HTMLElement): ECharts {
  const chart = init(pane, null, { renderer: 'canvas' });
  new ResizeObserver(() => chart.resize()).observe(pane);
  return chart;
}

const text = () => ({ color: colour('ink'), fontFamily: getComputedStyle(document.body).fontFamily, fontSize: 14 });

const tooltip = () => ({
  renderMode: 'richText' as const,
  confine: true,
  backgroundColor: colour('surface'),
  borderColor: colour('line-strong'),
  textStyle: text(),
});

const AREAS: Record<string, string> = { a: 'access', b: 'adoption', c: 'value', d: 'accelerate' };
const NARROWEST_LABEL = 150;
const WIDEST_LABEL = 260;

/** Solid: counted or confirmed. Hatched: reported. Empty: nothing said yet. Areas keep their colours and fills. */
function solid({ style }: Bar) {
  if (style === 'open') {
    return { color: colour('sunken'), borderColor: colour('line-strong') };
  }
  const ink = colour(AREAS[style ?? ''] ?? 'accent');
  const decal = { color: ink, dashArrayX: [1, 0], dashArrayY: [3, 4], rotation: -Math.PI / 4 };
  const edge = { color: colour('surface'), borderColor: ink, borderWidth: 1.5 };
  switch (style) {
    case 'b':
      return { ...edge, decal };
    case 'c':
      return { ...edge, decal: { color: ink, symbol: 'circle', symbolSize: 0.9, dashArrayX: [[4, 4], [0, 4, 4, 0]], dashArrayY: [4, 0] } };
    case 'd':
      return { ...edge, decal: { ...decal, rotation: 0 } };
    default:
      return { color: ink };
  }
}

const hatched = () => ({
  color: colour('surface'),
  borderColor: colour('accent'),
  borderWidth: 1.5,
  decal: { color: colour('accent'), dashArrayX: [1, 0], dashArrayY: [2, 4], rotation: -Math.PI / 4 },
});

/** The confirmed part of each bar, and behind it what is only reported; nothing draws nothing, not even its edge. */
const series = (rows: Row[]) => {
  const sure = rows.map(({ bar }) => number(bar.confirmed ?? bar.count));
  return [
    { type: 'bar' as const, stack: 'one', barMaxWidth: 22, data: rows.map(({ bar }, at) => ({ value: sure[at], itemStyle: solid(bar) })) },
    { type: 'bar' as const, stack: 'one', barMaxWidth: 22, itemStyle: hatched(), data: rows.map(({ bar }, at) => number(bar.count) - sure[at] || '-') },
  ];
};

/** Bars beside a table: as long as its plain bars, with all figures of the row in the tooltip. A click opens the list behind. */
export function bars(pane: HTMLElement, rows: Row[]): void {
  const chart = begin(pane);
  const shown = [...rows].reverse();
  chart.setOption({
    animation: false,
    aria: { enabled: true },
    textStyle: text(),
    grid: { left: 8, right: 24, top: 8, bottom: 8, containLabel: true },
    tooltip: {
      ...tooltip(),
      trigger: 'item',
      formatter: ({ dataIndex }: { dataIndex: number }) => {
        const row = shown[dataIndex];
        return [`${row.name}: ${row.bar.count}`, ...row.cells.map((cell) => `${cell.head}: ${cell.text}`)].join('\n');
      },
    },
    dataZoom: [{ type: 'inside', yAxisIndex: 0, zoomOnMouseWheel: 'ctrl', moveOnMouseWheel: false }],
    xAxis: { type: 'value', minInterval: 1, axisLabel: { color: colour('ink-2') }, splitLine: { lineStyle: { color: colour('line') } } },
    yAxis: {
      type: 'category',
      data: shown.map((row) => row.name),
      axisLabel: { color: colour('ink'), fontSize: 13, lineHeight: 16, width: Math.min(WIDEST_LABEL, Math.max(NARROWEST_LABEL, chart.getWidth() * 0.4)), overflow: 'break' },
      axisTick: { show: false },
    },
    series: series(shown),
  });
  chart.on('click', ({ dataIndex }) => open(shown[dataIndex as number].bar.link));
}

/** The symbols of the map over its dots, with names and numbers; a wheel with the control key zooms, a click opens the list. */
export function map(pane: HTMLElement, places: Place[], land: string): void {
  const chart = begin(pane);
  const draw = () => {
    const scale = Math.min(chart.getWidth() / WIDTH, chart.getHeight() / HEIGHT);
    chart.setOption({
      animation: false,
      aria: { enabled: true },
      textStyle: text(),
      grid: { left: 0, top: 0, width: WIDTH * scale, height: HEIGHT * scale },
      graphic: [{ type: 'image', id: 'land', silent: true, style: { image: land, width: WIDTH * scale, height: HEIGHT * scale } }],
      tooltip: { ...tooltip(), trigger: 'item', formatter: ({ dataIndex }: { dataIndex: number }) => places[dataIndex].title },
      xAxis: { show: false, min: 0, max: WIDTH },
      yAxis: { show: false, min: 0, max: HEIGHT, inverse: true },
      series: [
        {
          type: 'scatter',
          itemStyle: { color: colour('accent'), opacity: 0.8 },
          emphasis: { itemStyle: { color: colour('accent-hover'), opacity: 1 } },
          data: places.map((place) => ({ value: [place.x, place.y], symbolSize: Math.max(10, place.radius * 2 * scale) })),
        },
      ],
    });
  };
  draw();
  new ResizeObserver(draw).observe(pane);
  chart.on('click', ({ dataIndex }) => open(places[dataIndex as number].link));
}

function open(link: string | null): void {
  if (link !== null) window.location.assign(link);
}
