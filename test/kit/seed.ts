// The same strings on every machine and in every run, so that a failure belongs to the change that made it; FC_SEED tries others,
// and `npm run fuzz` tries others each time. A property test imports this file for what it does.
import fc from 'fast-check';

fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(process.env['FC_SEED'] ?? 1789) });
