// What each step of the set-up is called, as its heading and wherever its result stands.
import type { SetUpStep } from '#core/staff/set-up';

export const STEP_TITLES = {
  language: 'session.language',
  panel: 'assistant.names.panel',
  clinic: 'assistant.names.clinic',
  languages: 'manage.languages',
  people: 'people.title',
  approval: 'approval.title',
  touch: 'assistant.names.touch',
  sound: 'assistant.names.sound',
  fonts: 'assistant.names.fonts',
  storage: 'assistant.names.storage',
  printer: 'status.printer',
  summary: 'assistant.names.summary',
} as const satisfies Record<SetUpStep, string>;
