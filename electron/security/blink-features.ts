/**
 * Parts of the page's engine that are switched off, because each opens something a kiosk cannot close again: a file chooser,
 * a device chooser, a share sheet, a payment sheet. Names are Chromium's runtime features.
 */
export const BLINK_FEATURES_OFF = [
  'FileSystemAccess',
  'FileSystemAccessLocal',
  'FileSystemAccessOriginPrivate',
  'WebUSB',
  'WebHID',
  'WebSerial',
  'Serial',
  'WebBluetooth',
  'WebShare',
  'PaymentRequest',
  'Notifications',
  'WebXR',
  'MIDI',
  'Badging',
  'EyeDropperAPI',
  'ContactsManager',
] as const;
