import * as v from 'valibot';
import { CHANNELS, DOOR_REFUSALS } from '#core/contract/channels';
import type { Answer, ChannelName, Input, Output, RefusalOf } from '#core/contract/messages';
import type { Result } from '#core/result';

/** What serves one channel: an expected refusal is a value with one of the channel's codes. */
export type Handler<Name extends ChannelName> = (
  input: Input<Name>,
) => Promise<Result<Output<Name>, RefusalOf<Name>>>;
export type Handlers = { readonly [Name in ChannelName]: Handler<Name> };

export type DoorNote = (
  event:
    | { readonly event: 'stranger-refused' | 'bad-input' | 'bad-output'; readonly channel: string }
    | { readonly event: 'bug'; readonly error: string; readonly at: string },
) => void;

/** Turns an exception into codes for the log; its text never leaves (it may quote what a patient touched). */
export type TraceBug = (error: unknown) => { readonly error: string; readonly at: string };

/**
 * Serves one call: stranger refused, input parsed, handler run, answer parsed. Never throws, and never hands out what does not
 * fit the contract: such an answer is a bug of ours and becomes 'failed'.
 */
export async function answerCall<Name extends ChannelName>(
  name: Name,
  call: { readonly isFriend: boolean; readonly input: unknown },
  handlers: Handlers,
  { note, trace }: { readonly note: DoorNote; readonly trace: TraceBug },
): Promise<Answer<Name>> {
  if (!call.isFriend) {
    note({ event: 'stranger-refused', channel: name });
    return refused({ code: 'stranger' });
  }
  const input = v.safeParse(CHANNELS[name].input, call.input);
  if (!input.success) {
    note({ event: 'bad-input', channel: name });
    return refused({ code: 'bad-input' });
  }
  try {
    const handler: Handler<Name> = handlers[name];
    // The schema's output is Input<Name> by definition; the compiler cannot follow it through a generic name.
    const answer = await handler(input.output as Input<Name>);
    if (fits(name, answer)) return answer;
    note({ event: 'bad-output', channel: name });
  } catch (error) {
    note({ event: 'bug', ...trace(error) });
  }
  return refused({ code: 'failed' });
}

const refused = <Name extends ChannelName>(failure: RefusalOf<Name>): Answer<Name> => ({
  ok: false,
  failure,
});

/** Whether the answer is one the contract allows on this channel. */
function fits(name: ChannelName, answer: Result<unknown, { code: string; detail?: unknown }>): boolean {
  const channel = CHANNELS[name];
  if (answer.ok) return v.safeParse(channel.output, answer.value).success;
  const { code, detail } = answer.failure;
  const known = ([...channel.refusals, ...DOOR_REFUSALS] as readonly string[]).includes(code);
  if (!known || detail === undefined) return known;
  return 'refusalDetail' in channel && v.safeParse(channel.refusalDetail, detail).success;
}
