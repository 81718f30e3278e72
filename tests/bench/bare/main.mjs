// The least an Electron program can be: one full window with one button. What the kiosk is measured against. It must never grow.
import path from 'node:path';
import { app, BrowserWindow } from 'electron';

const open = () => {
  const window = new BrowserWindow({ width: 1080, height: 1920, frame: false, show: true });
  void window.loadFile(path.join(import.meta.dirname, 'bare.html'));
  window.webContents.on('render-process-gone', () => window.webContents.reload());
};

void app.whenReady().then(open);
app.on('window-all-closed', () => app.quit());
