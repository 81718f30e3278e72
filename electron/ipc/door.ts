import { ipcMain } from 'electron';
import { CHANNEL_NAMES } from '#core/contract/channel-names';
import { CHANNELS } from '#core/contract/channels';
import type { ChannelName } from '#core/contract/messages';
import { answerCall, type DoorNote, type Handlers, type TraceBug } from './answer-call';
import { isForDocuments, isFriend } from './caller';

export interface DoorDeps {
  /** Once the stores are open; a call that comes before waits. */
  readonly handlers: Promise<Handlers>;
  /** Ids of the web contents of the kiosk's window and of the document's; null while there is no such window. */
  readonly kioskPage: () => number | null;
  readonly documentPage: () => number | null;
  readonly origins: readonly string[];
  readonly note: DoorNote;
  readonly trace: TraceBug;
}

/** The one door between the page and the trusted side, and the one user of ipcMain. */
export function openDoor({ handlers, kioskPage, documentPage, origins, ...tell }: DoorDeps): void {
  for (const name of CHANNEL_NAMES) {
    if (!isChannel(name)) continue;
    ipcMain.handle(name, async (event, input: unknown) => {
      const ours = isForDocuments(name) ? documentPage() : kioskPage();
      // Judged before anything is waited for: a frame that has gone meanwhile cannot be asked.
      const call = { isFriend: isFriend(event, ours, origins), input };
      return answerCall(name, call, await handlers, tell);
    });
  }
}

const isChannel = (name: string): name is ChannelName => Object.hasOwn(CHANNELS, name);
