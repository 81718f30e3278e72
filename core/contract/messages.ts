import type * as v from 'valibot';
import type { CHANNELS, DOOR_REFUSALS } from './channels';

/** Types of the contract, inferred from its data. The page and the preload import only these: no schema reaches them. */
type Channels = typeof CHANNELS;
export type ChannelName = keyof Channels;

export type Input<Name extends ChannelName> = v.InferOutput<Channels[Name]['input']>;
export type Output<Name extends ChannelName> = v.InferOutput<Channels[Name]['output']>;
type RefusalDetail<Name extends ChannelName> = Channels[Name] extends {
  refusalDetail: infer Schema extends v.GenericSchema;
}
  ? v.InferOutput<Schema>
  : undefined;
type DoorRefusal = (typeof DOOR_REFUSALS)[number];

/** What staff ask to have on paper or as a file. */
export type WantedDocument = Input<'staff:document'>['document'];

/** What a hidden page is to draw for paper. */
export type DocumentOrder = Output<'document:open'>;

/** The code, and what goes with it where the channel says so. */
export interface RefusalOf<Name extends ChannelName> {
  readonly code: Channels[Name]['refusals'][number] | DoorRefusal;
  readonly detail?: RefusalDetail<Name>;
}

/** What comes back over the door. Never an exception. */
export type Answer<Name extends ChannelName> =
  | { readonly ok: true; readonly value: Output<Name> }
  | { readonly ok: false; readonly failure: RefusalOf<Name> };

/** What the preload puts on `window.kiosk`: one function for the whole contract, typed by channel. */
export interface KioskBridge {
  call<Name extends ChannelName>(name: Name, input: Input<Name>): Promise<Answer<Name>>;
}
