import { runDerive } from './derive.ts';
import { runInspect } from './inspect.ts';
import { refuse } from './print.ts';
import { runSimulate } from './simulate.ts';

const USAGE = `exposure inspect ARCHIVE.zip|export.bin [--key SPKI_BASE64]
exposure derive TEK_HEX INTERVAL
exposure simulate [--help]`;

const [command = '', ...args] = process.argv.slice(2);
if (command === 'inspect') process.exitCode = await runInspect(args);
else if (command === 'derive') process.exitCode = runDerive(args);
else if (command === 'simulate') process.exitCode = await runSimulate(args);
else process.exitCode = refuse('usage', USAGE);
