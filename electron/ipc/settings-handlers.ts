import type { ClinicConfig } from '#core/config/clinic-config';
import {
  effectiveConfig,
  type ManagedSettings,
  shownSettings,
  withChange,
} from '#core/config/managed-settings';
import type { LanguageShelf } from '#core/config/page-settings';
import { isComplete, isDraft } from '#core/languages';
import { ok, refuse } from '#core/result';
import type { ManagedStore } from '../config/managed-store';
import { whyNotHere } from '../config/why-not-here';
import type { AuditRecorder } from '../staff/audit-recorder';
import { allowed } from '../staff/permissions';
import type { StaffSession } from '../staff/staff-session';
import type { Handlers } from './answer-call';

export interface SettingsHandlersDeps {
  readonly session: StaffSession;
  /** As the file says it. */
  readonly config: ClinicConfig;
  readonly managed: ManagedStore;
  readonly shelf: LanguageShelf;
  /** Names of the system's printers. */
  readonly printers: () => Promise<readonly string[]>;
  readonly record: AuditRecorder;
}

/** What a manager sets on the screen. In clinic mode no change here offers a language that nobody has signed. */
export function settingsHandlers(
  deps: SettingsHandlersDeps,
): Pick<Handlers, 'staff:settings' | 'staff:change-setting'> {
  const { session, config, managed, shelf, printers, record } = deps;

  const shown = async () => ({
    settings: shownSettings(effectiveConfig(config, managed.now(), shelf), managed.now()),
    choices: { languages: languageChoices(config, shelf), printers: [...(await printers())] },
    damaged: managed.isDamaged(),
  });

  return {
    async 'staff:settings'() {
      const manager = allowed(session, 'settings');
      return manager.ok ? ok(await shown()) : manager;
    },
    async 'staff:change-setting'({ change }) {
      const manager = allowed(session, 'settings');
      if (!manager.ok) return manager;
      const refused = whyNotHere(change, { mode: config.mode, shelf, printers: await printers() });
      if (refused) return refuse({ code: refused });
      const next: ManagedSettings = withChange(managed.now(), change);
      const kept = await managed.keep(next);
      if (!kept.ok) return refuse({ code: 'storage' });
      await record('setting-changed', manager.value.id, change.setting);
      return ok(await shown());
    },
  };
}

const languageChoices = ({ mode }: ClinicConfig, { known, reviews }: LanguageShelf) =>
  known.map(({ code }) => ({
    code,
    draft: isDraft(code, reviews),
    offered: isComplete(code, reviews) && (mode === 'evaluation' || !isDraft(code, reviews)),
  }));
