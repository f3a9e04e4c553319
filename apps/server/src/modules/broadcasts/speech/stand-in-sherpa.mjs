#!/usr/bin/env node
// Stands in for sherpa-onnx-offline-tts (2.0.1) in tests: the same options, the same refusals, a tone instead of a voice.
import { existsSync, writeFileSync } from 'node:fs';

const KNOWN = ['vits-model', 'vits-tokens', 'vits-lexicon', 'vits-data-dir', 'vits-length-scale', 'output-filename'];
const refuse = (words) => {
  process.stderr.write(`${words}\n`);
  process.exit(1);
};
const options = new Map();
const texts = [];
for (const argument of process.argv.slice(2)) {
  const [, name, value] = /^--([a-z-]+)(?:=(.*))?$/s.exec(argument) ?? [];
  if (name === 'help') {
    process.stderr.write('Offline/Non-streaming text-to-speech with sherpa-onnx\n');
    process.exit(0);
  }
  if (name === undefined) texts.push(argument);
  else if (!KNOWN.includes(name) || value === undefined) refuse(`Invalid option ${argument}`);
  else options.set(name, value);
}
if (texts.length === 0) refuse('Error: Please provide the text to generate audio.');
if (texts.length > 1) refuse('Error: Accept only one positional argument. Please use single quotes to wrap your text.');
for (const name of ['vits-model', 'vits-tokens', 'vits-lexicon'])
  if (options.has(name) && !existsSync(options.get(name))) refuse(`--${name}: '${options.get(name)}' does not exist`);
if (texts[0].includes('im lặng')) process.exit(0);

const RATE = 22_050;
const samples = Buffer.alloc(RATE * 2);
for (let at = 0; at < RATE; at++) samples.writeInt16LE(Math.round(Math.sin(at / 8) * 9_000), at * 2);
const head = Buffer.alloc(44);
head.write('RIFF', 0);
head.writeUInt32LE(36 + samples.length, 4);
head.write('WAVEfmt ', 8);
head.writeUInt32LE(16, 16);
head.writeUInt16LE(1, 20);
head.writeUInt16LE(1, 22);
head.writeUInt32LE(RATE, 24);
head.writeUInt32LE(RATE * 2, 28);
head.writeUInt16LE(2, 32);
head.writeUInt16LE(16, 34);
head.write('data', 36);
head.writeUInt32LE(samples.length, 40);
writeFileSync(options.get('output-filename') ?? './generated.wav', Buffer.concat([head, samples]));
process.stderr.write(`The text is: ${texts[0]}.\n`);
