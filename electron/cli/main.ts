import { dispatch } from './dispatch.ts';
import { aggregate } from './aggregate.ts';
import { attachments } from './attachments.ts';
import { inspect } from './inspect.ts';
import { keygen } from './keygen.ts';
import { ledger } from './ledger.ts';
import { pack } from './pack.ts';
import { report } from './report.ts';
import { returns } from './return.ts';
import { simulate } from './simulate.ts';
import { validate } from './validate.ts';
import { printer } from './printer.ts';

const COMMANDS = [validate, simulate, inspect, attachments, aggregate, report, keygen, pack, returns, ledger];

// A reader may close the pipe early (`| head`), which is no fault.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (cause: NodeJS.ErrnoException) => {
    if (cause.code !== 'EPIPE') throw cause;
  });
}

process.exitCode = await dispatch(
  COMMANDS,
  process.argv.slice(2),
  printer(
    (text) => process.stdout.write(text),
    (text) => process.stderr.write(text),
  ),
);
