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

/** A row of a table: what it is called, and its figures as they are written there. */
export interface Row {
  name: string;
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

/** Bars from a table: the first column of figures is their length, the others stand in the tooltip. A click opens the list behind. */
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
        return [row.name, ...row.cells.map((cell) => `${cell.head}: ${cell.text}`)].join('\n');
      },
    },
    dataZoom: [{ type: 'inside', yAxisIndex: 0, zoomOnMouseWheel: 'ctrl', moveOnMouseWheel: false }],
    xAxis: { type: 'value', minInterval: 1, axisLabel: { color: colour('ink-2') }, splitLine: { lineStyle: { color: colour('line') } } },
    yAxis: {
      type: 'category',
      data: shown.map((row) => row.name),
      axisLabel: { color: colour('ink'), width: 150, overflow: 'break' },
      axisTick: { show: false },
    },
    series: [{ type: 'bar', barMaxWidth: 22, itemStyle: { color: colour('accent') }, data: shown.map((row) => number(row.cells[0].text)) }],
  });
  chart.on('click', ({ dataIndex }) => open(shown[dataIndex as number].cells[0].link));
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
