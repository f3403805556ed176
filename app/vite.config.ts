/** Builds, after the workspace's bundle and from the same packages, the page that works without a connection and the dashboard's charts. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build, type BuildOptions, type Plugin, type UserConfigFn } from 'vite';
import { overrideVaadinConfig } from './vite.generated';

const EDITOR = path.resolve(__dirname, 'src/main/frontend/generated/jar-resources/drafting');
const CHARTS = path.resolve(__dirname, 'src/main/frontend/generated/jar-resources/insights/charts.ts');
const STYLES = ['offline.css', 'editor.css', 'companions.css'];

/** Bundles one script of its own, with all that it needs, into a folder of the web application. */
function ownBundle(folder: string, input: string, settings: BuildOptions, after?: (outDir: string) => void): Plugin {
  let target: string | undefined;
  return {
    name: `p2c-${folder}`,
    apply: 'build',
    configResolved(config) {
      // Vaadin's own inner builds share the configuration: only the one of the web application counts.
      if (config.build.outDir.endsWith('webapp')) target = path.resolve(config.build.outDir, folder);
    },
    async closeBundle() {
      if (target === undefined) return;
      const outDir = target;
      target = undefined;
      await build({
        configFile: false,
        root: path.resolve(__dirname, 'src/main/frontend'),
        publicDir: false,
        logLevel: 'warn',
        build: {
          outDir,
          emptyOutDir: true,
          target: 'es2022',
          modulePreload: false,
          ...settings,
          rollupOptions: {
            ...settings.rollupOptions,
            input,
            output: { entryFileNames: `${folder}.js`, inlineDynamicImports: true },
          },
        },
      });
      after?.(outDir);
    },
  };
}

/** One script and one style sheet, so that a browser which kept them has everything. */
const offlinePage = () =>
  ownBundle('offline', path.join(EDITOR, 'offline.ts'), {}, (outDir) => {
    const css = STYLES.map((file) => readFileSync(path.join(EDITOR, file), 'utf8'));
    writeFileSync(path.join(outDir, 'offline.css'), css.join('\n'));
  });

/** One script, which the public dashboard fetches when somebody asks for a chart; of ECharts only what it uses. */
const dashboardCharts = () =>
  ownBundle('charts', CHARTS, { chunkSizeWarningLimit: 700, rollupOptions: { preserveEntrySignatures: 'strict' } });

const ours: UserConfigFn = () => ({ plugins: [offlinePage(), dashboardCharts()] });

export default overrideVaadinConfig(ours);
