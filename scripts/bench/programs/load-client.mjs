// Loads the packed client with an editor that answers everything with nothing, and prints how long its own work takes, in ms.
import Module, { createRequire } from 'node:module';
import { performance } from 'node:perf_hooks';

const require = createRequire(import.meta.url);

/** Whatever is asked of it, it is that: a class, a function, a disposable, an empty list. */
const nothing = () => new Proxy(function () { return undefined; }, {
  get: (target, key) => (key === Symbol.toPrimitive ? () => '' : key === Symbol.iterator ? [][Symbol.iterator].bind([]) : key === 'prototype' ? target.prototype : key === 'then' ? undefined : key === 'textDocuments' || key === 'subscriptions' || key === 'visibleTextEditors' ? [] : nothing()),
  set: () => true,
  apply: () => nothing(),
  construct: () => ({ event: () => nothing(), fire() {}, dispose() {} }),
});

const load = Module._load;
Module._load = (name, ...more) => (name === 'vscode' ? editor : load(name, ...more));
const editor = nothing();

const [begin, file] = [performance.now(), process.argv[2]];
const client = require(file);
const loaded = performance.now();
client.activate({ subscriptions: [], asAbsolutePath: (path) => path, extensionUri: nothing(), extension: nothing() });
console.log(JSON.stringify({ load: loaded - begin, activate: performance.now() - loaded }));
process.exit(0);
