import { parseArgs } from 'node:util';
import { readFaults } from './faults.ts';
import { MessageCentre } from './message-centre.ts';
import { openControl } from './smsc-control.ts';

/**
 * A message centre in a process of its own:
 * `node packages/smpp/src/testing/smsc-process.ts --port 2775 --journal FILE --faults '{"throttled":0.05}' --seed 1`.
 * Prints one line of JSON with its ports when it is ready.
 */
const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '0' },
    control: { type: 'string', default: '0' },
    journal: { type: 'string' },
    faults: { type: 'string', default: '{}' },
    seed: { type: 'string', default: '1' },
    'system-id': { type: 'string' },
    password: { type: 'string' },
  },
});
const centre = await MessageCentre.start({
  port: Number(values.port),
  journal: values.journal ?? null,
  faults: readFaults(JSON.parse(values.faults)),
  seed: Number(values.seed),
  ...(values['system-id'] === undefined ? {} : { systemId: values['system-id'] }),
  ...(values.password === undefined ? {} : { password: values.password }),
});
const control = await openControl(centre, Number(values.control));
process.stdout.write(`${JSON.stringify({ port: centre.port, control: control.port })}\n`);
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    control.server.close();
    void centre.stop().then(() => process.exit(0));
  });
