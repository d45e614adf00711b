// Asks a language server for YAML what it shows at each key of files that follow a schema.
// Arguments: the server, the schema, the files. Prints what is wrong, or how many keys were asked.
'use strict';
const { spawn } = require('child_process');
const { readFileSync } = require('fs');
const { pathToFileURL } = require('url');
const [server, schema, ...files] = process.argv.slice(2);

const yaml = {
  schemas: { [pathToFileURL(schema)]: '*.yaml' },
  hover: true,
  validate: true,
  schemaStore: { enable: false },
};
const child = spawn(process.execPath, [server, '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] });
const waiting = new Map();
const diagnosed = new Map();
let read = Buffer.alloc(0);
let last = 0;

function send(message) {
  const body = Buffer.from(JSON.stringify({ jsonrpc: '2.0', ...message }));
  child.stdin.write(`Content-Length: ${body.length}\r\n\r\n`);
  child.stdin.write(body);
}

function ask(method, params) {
  const id = ++last;
  send({ id, method, params });
  return new Promise((resolve) => waiting.set(id, resolve));
}

function receive(message) {
  if (message.method === 'workspace/configuration') {
    const asked = message.params.items;
    send({ id: message.id, result: asked.map((item) => (item.section === 'yaml' ? yaml : null)) });
  } else if (message.method === 'textDocument/publishDiagnostics') {
    diagnosed.get(message.params.uri)?.(message.params.diagnostics);
  } else if (message.method && message.id !== undefined) {
    send({ id: message.id, result: null });
  } else if (message.id !== undefined) {
    waiting.get(message.id)?.(message.result);
    waiting.delete(message.id);
  }
}

child.stdout.on('data', (data) => {
  read = Buffer.concat([read, data]);
  for (;;) {
    const head = read.indexOf('\r\n\r\n');
    const length = head < 0 ? null : /Content-Length: (\d+)/i.exec(read.subarray(0, head));
    if (!length || read.length < head + 4 + Number(length[1])) return;
    const end = head + 4 + Number(length[1]);
    const body = read.subarray(head + 4, end);
    read = read.subarray(end);
    receive(JSON.parse(body));
  }
});

// Keys as the examples write them: at the start of a line, behind a dash, or in braces; not in a comment.
function keysOf(line) {
  if (/^\s*#/.test(line)) return [];
  const bare = line.replace(/"[^"]*"|'[^']*'/g, (quoted) => ' '.repeat(quoted.length));
  const atStart = [...bare.matchAll(/^(\s*(?:- )*)([a-z][a-z0-9-]*):(?= |$)/g)];
  const inBraces = [...bare.matchAll(/([{,]\s*)([a-z][a-z0-9-]*):(?= )/g)];
  const prose = atStart.some((match) => /^(nl|en|note|text)$/.test(match[2]) && !/: *\{/.test(bare));
  return [...atStart, ...(prose ? [] : inBraces)].map((match) => match.index + match[1].length);
}

async function look(file) {
  const text = readFileSync(file, 'utf8');
  const uri = String(pathToFileURL(file));
  const diagnostics = new Promise((resolve) => diagnosed.set(uri, resolve));
  send({ method: 'textDocument/didOpen', params: { textDocument: { uri, languageId: 'yaml', version: 1, text } } });
  const wrong = (await diagnostics).map((d) => `${file}:${d.range.start.line + 1}: ${d.message}`);
  let keys = 0;
  for (const [number, line] of text.split('\n').entries()) {
    for (const start of keysOf(line)) {
      // A letter in: at the first one an old server still shows the mapping before.
      const position = { line: number, character: start + 1 };
      const shown = await ask('textDocument/hover', { textDocument: { uri }, position });
      const words = shown?.contents?.value ?? '';
      keys++;
      if (!/^#### .+\n\n\S/.test(words)) wrong.push(`${file}:${number + 1}: nothing at ${line.slice(start)}`);
    }
  }
  return { keys, wrong };
}

async function main() {
  const capabilities = { workspace: { configuration: true }, textDocument: { hover: { contentFormat: ['markdown'] } } };
  await ask('initialize', { processId: process.pid, rootUri: null, capabilities });
  send({ method: 'initialized', params: {} });
  send({ method: 'workspace/didChangeConfiguration', params: { settings: { yaml } } });
  let keys = 0;
  const wrong = [];
  for (const file of files) {
    const seen = await look(file);
    keys += seen.keys;
    wrong.push(...seen.wrong);
  }
  wrong.forEach((line) => console.log(line));
  console.log(`${keys} keys of ${files.length} files, ${wrong.length} faults`);
  child.kill();
  process.exitCode = wrong.length > 0 || keys < 1000 ? 1 : 0;
}

setTimeout(() => { console.log('the language server does not answer'); process.exit(1); }, 240000).unref();
main();
