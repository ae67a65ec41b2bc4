// Loaded (`node --import`) into a program of ours before its first line, by a test: forbids whatever reaches beyond the process, and
// writes down who tried.
import childProcess from 'node:child_process';
import cluster from 'node:cluster';
import dgram from 'node:dgram';
import dns from 'node:dns';
import fs, { openSync, writeSync } from 'node:fs';
import http from 'node:http';
import http2 from 'node:http2';
import https from 'node:https';
import inspector from 'node:inspector';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';
import tls from 'node:tls';

const report = openSync(process.env.ON_THE_RECORD_WATCH, 'a');
const forbid = what => function forbidden() {
  writeSync(report, `${what}\n`);
  throw new Error(`forbidden: ${what}`);
};
const ban = (name, owner, ...methods) => {
  for (const method of methods) owner[method] = forbid(`${name}.${method}`);
};

ban('net', net, 'connect', 'createConnection', 'createServer');
ban('net.Socket', net.Socket.prototype, 'connect');
ban('net.Server', net.Server.prototype, 'listen');
ban('tls', tls, 'connect', 'createServer');
ban('dgram', dgram, 'createSocket');
ban('dns', dns, 'lookup', 'resolve', 'resolve4', 'resolve6');
ban('http', http, 'request', 'get', 'createServer');
ban('https', https, 'request', 'get', 'createServer');
ban('http2', http2, 'connect', 'createServer', 'createSecureServer');
ban('child_process', childProcess, 'spawn', 'spawnSync', 'exec', 'execSync', 'execFile', 'execFileSync', 'fork');
ban('cluster', cluster, 'fork');
ban('inspector', inspector, 'open');
// Who is asked for a file may write one.
if (process.env.ON_THE_RECORD_MAY_WRITE === undefined) {
  ban('fs', fs, 'writeFile', 'writeFileSync', 'createWriteStream', 'mkdir', 'mkdirSync', 'rm', 'rmSync', 'rename', 'renameSync', 'unlink', 'unlinkSync');
  ban('fs.promises', fs.promises, 'writeFile', 'mkdir', 'rm', 'rename', 'unlink');
}
for (const name of ['fetch', 'WebSocket', 'EventSource']) globalThis[name] = forbid(name);
// What a module of ECMAScript imports by name is changed too.
syncBuiltinESMExports();
