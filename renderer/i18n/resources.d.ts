import 'i18next';
import type attract from '../../locales/en/attract.json';
import type patient from '../../locales/en/patient.json';
import type staff from '../../locales/en/staff.json';

/** English is the master: its files are the type of every language's, so that a misspelt key does not compile. */
declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { attract: typeof attract; patient: typeof patient; staff: typeof staff };
    defaultNS: 'patient';
    returnNull: false;
    strictKeyChecks: true;
  }
}
