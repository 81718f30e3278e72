// The two packaged programs that `npm test` names. It must never fall back to anything else: that would be another program.

const named = (variable: string): string => {
  const program = process.env[variable];
  if (!program) throw new Error(`${variable} is not set: run the tests with "npm test -- --only=packaged"`);
  return program;
};

/** What a clinic would get. */
export const releaseProgram = (): string => named('KIOSK_PACKAGED');

/** The same but for the one fuse with which Playwright can drive it. */
export const twinProgram = (): string => named('KIOSK_PACKAGED_TWIN');
