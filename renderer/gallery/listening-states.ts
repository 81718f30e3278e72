import { type Comfort, DEFAULT_COMFORT } from '#core/visit/comfort';
import type { Player } from '../read-aloud/player';
import type { GalleryState } from './states';
import type { Walk } from './walk';

/** Stands in the middle of a sentence and makes no sound, so that pictures show how one sees what is being said. */
export const standingVoice: Player = {
  play: (sayings) => {
    sayings[MARKED]?.begins(0);
    return new Promise(() => undefined);
  },
  pause: () => undefined,
  resume: () => undefined,
  stop: () => undefined,
  tune: () => undefined,
};

/** What is marked in the pictures: after the part and its number, the title. */
const MARKED = 2;

/** Screens as somebody meets them who listens. */
export function listeningStates(walk: () => Walk, comfort: Comfort): readonly GalleryState[] {
  const listening = { ...DEFAULT_COMFORT, ...comfort, readAloud: true };
  const dressed = (
    name: string,
    visit: Walk,
    worn: Comfort,
    press: readonly string[] = [],
  ): GalleryState => ({
    name,
    events: visit.do({ type: 'comfort-changed', comfort: worn }).events,
    press,
  });
  return [
    dressed('S06-listening', walk().to('S06'), listening),
    dressed('T3-listening', walk().to('T3'), listening),
    dressed('sound', walk().to('S02'), listening, ['sound']),
    dressed('S06-simple', walk().to('S06'), { ...listening, simple: true }),
    dressed('S06-simple-third', walk().to('S06'), { ...listening, simple: true }, ['next', 'next']),
  ];
}
