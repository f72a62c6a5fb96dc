/** Serves the pages of the benchmark, one for each engine, and the articles, on an origin that may use OPFS. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { build } from 'vite';
import { projectFolder } from '../../run.mjs';

const folder = 'scripts/bench/archive';
const sqliteFolder = path.join(projectFolder, 'node_modules/@sqlite.org/sqlite-wasm/dist');
const types = { '.mjs': 'text/javascript', '.js': 'text/javascript', '.wasm': 'application/wasm' };

/**
 * @param {{ articleAt: (index: number) => object, modules: readonly string[] }} options `modules`: names of files
 *   beside this one, each bundled by itself
 */
export async function servePages({ articleAt, modules }) {
  const code = new Map();
  for (const name of modules) code.set(`/${name}.js`, await bundle(name));
  const answer = (address) => {
    const { pathname, searchParams } = new URL(address, 'http://localhost');
    if (pathname === '/articles') {
      const [from, to] = ['from', 'to'].map((name) => Number(searchParams.get(name)));
      const articles = Array.from({ length: to - from }, (_, index) => articleAt(from + index));
      return { type: 'application/json', body: JSON.stringify(articles) };
    }
    if (code.has(pathname)) return { type: types['.js'], body: code.get(pathname) };
    if (pathname.startsWith('/sqlite/')) {
      const file = path.basename(pathname);
      return { type: types[path.extname(file)], body: readFileSync(path.join(sqliteFolder, file)) };
    }
    const name = pathname.slice('/page/'.length);
    if (!code.has(`/${name}.js`)) return null;
    return {
      type: 'text/html',
      body: `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><script type="module" src="/${name}.js"></script>`,
    };
  };
  const server = createServer((request, response) => {
    const found = answer(request.url);
    response.writeHead(found ? 200 : 404, { 'content-type': found?.type ?? 'text/plain' });
    response.end(found?.body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${server.address().port}`;
  return {
    urlOf: (name) => `${origin}/page/${name}`,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}

async function bundle(name) {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': projectFolder } },
    build: {
      write: false,
      target: 'chrome121',
      lib: { entry: path.join(projectFolder, folder, `${name}.ts`), formats: ['es'] },
      rollupOptions: {
        // As its makers build it, with its WebAssembly in a file of its own, which the browser compiles as it comes.
        external: ['@sqlite.org/sqlite-wasm'],
        output: { paths: { '@sqlite.org/sqlite-wasm': '/sqlite/index.mjs' } },
      },
    },
  });
  return [result].flat()[0].output[0].code;
}
