import { explain, refuse } from './print.ts';

const USAGE = `exposure inspect ARCHIVE.zip|export.bin [--key SPKI_BASE64]
exposure derive TEK_HEX INTERVAL
exposure simulate [--help]`;

const [command = '', ...args] = process.argv.slice(2);
// Each command loads its own part: looking into a file need not wait for the simulator.
if (command === 'inspect') process.exitCode = await (await import('./inspect.ts')).runInspect(args);
else if (command === 'derive') process.exitCode = (await import('./derive.ts')).runDerive(args);
else if (command === 'simulate') process.exitCode = await (await import('./simulate.ts')).runSimulate(args);
else if (command === '--help' || command === 'help') process.exitCode = explain(USAGE);
else process.exitCode = refuse('usage', USAGE);
