/**
 * The operating system's keyring as Electron's `safeStorage` offers it, handed in so that nothing here needs Electron. Ask
 * only after the program is `ready`.
 */
export interface Keyring {
  isEncryptionAvailable(): boolean;
  /** Linux only. */
  getSelectedStorageBackend?(): string;
  encryptString(plain: string): Buffer;
  decryptString(sealed: Buffer): string;
}

/** Keyrings that keep a secret. The others, `basic_text` and `unknown`, encrypt with a password everybody knows. */
const REAL_LINUX_BACKENDS: readonly string[] = ['gnome_libsecret', 'kwallet', 'kwallet5', 'kwallet6'];

/** True when the keyring keeps secrets: on Linux "encryption available" alone does not say so. */
export function keepsSecrets(keyring: Keyring, platform: NodeJS.Platform): boolean {
  if (!keyring.isEncryptionAvailable()) return false;
  if (platform !== 'linux') return true;
  return REAL_LINUX_BACKENDS.includes(keyring.getSelectedStorageBackend?.() ?? 'unknown');
}
