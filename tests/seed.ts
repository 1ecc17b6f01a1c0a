import fc from 'fast-check';

// Properties try new inputs at every desk; where a red run would block others, always the same ones.
if (process.env['CI']) fc.configureGlobal({ seed: 20_261_122 });
