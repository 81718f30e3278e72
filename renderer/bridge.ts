import type { KioskBridge } from '#core/contract/messages';

declare global {
  interface Window {
    /** Put there by the preload: the page's one way to the trusted side. */
    readonly kiosk: KioskBridge;
  }
}

/** The bridge of this page. */
export const bridge = (): KioskBridge => window.kiosk;
