import { app, BrowserWindow } from 'electron';
import { type PagePowers, pagePreferences } from '../security/page-preferences';
import { keepCovering, screenCover } from './cover-screen';
import { lockWindow, type WindowLock } from './kiosk-lock';

/** The paper of the page, so that nothing flashes before its first paint (renderer/styles/tokens.css, --paper). */
const PAPER = '#fbf6ec';

export interface KioskWindowDeps extends PagePowers, WindowLock {}

/** There a window made in kiosk mode before it is shown ends the program (Electron 33, SIGTRAP): it is set once shown. */
const isOnWayland = (): boolean => app.commandLine.getSwitchValue('ozone-platform') === 'wayland';

/** The one window: over the whole screen, without frame or menu, its page sandboxed and without Node. Shown when painted. */
export function createKioskWindow(deps: KioskWindowDeps): BrowserWindow {
  const { preload, session, devTools } = deps;
  const window = new BrowserWindow({
    ...screenCover(),
    show: false,
    kiosk: !isOnWayland(),
    frame: false,
    roundedCorners: false,
    hasShadow: false,
    autoHideMenuBar: true,
    backgroundColor: PAPER,
    webPreferences: pagePreferences({ preload, session, devTools }),
  });
  lockWindow(window, deps);
  window.once('ready-to-show', () => {
    window.show();
    window.setKiosk(true);
    // Some X servers only take the size of a window that is shown.
    window.setBounds(screenCover());
    window.focus();
  });
  window.once('closed', keepCovering(window));
  return window;
}
