const USAGE = `letters read FILE [--agencies TREE.json]    what a letter says, as JSON
letters write FILE.json OUT.pdf             the letter as PDF/A by Nghị định 30/2020/NĐ-CP
letters check FILE.pdf|docx [--json]        faults of layout, each with its article
`;

/** The command line of packages/letters. Each command is loaded when it is asked for. */
async function main(args: readonly string[]): Promise<number> {
  const [command, ...rest] = args;
  if (command === 'read') return (await import('./read.ts')).runRead(rest);
  if (command === 'write') return (await import('./write.ts')).runWrite(rest);
  if (command === 'check') return (await import('./check.ts')).runCheck(rest);
  process.stdout.write(USAGE);
  return command === undefined || command === '--help' ? 0 : 2;
}

process.exitCode = await main(process.argv.slice(2));
