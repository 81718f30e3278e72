import type { Result } from '#core/result';
import type { Keyring } from '../../../electron/visits/keyring';

/** A machine whose user has no keyring, as in most clinics on Linux. */
export const NO_KEYRING: Keyring = {
  isEncryptionAvailable: () => false,
  encryptString: () => Buffer.alloc(0),
  decryptString: () => '',
};

/** The success of what a test needs to go well. */
export function must<Value>(result: Result<Value, unknown>): Value {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.failure)}`);
  return result.value;
}
