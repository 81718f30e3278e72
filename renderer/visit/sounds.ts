import type { PageSettings } from '#core/config/page-settings';
import type { KioskStore } from './kiosk-store';
import { visitOf } from './page-state';

interface Note {
  readonly hertz: number;
  /** When it begins and how long it rings (seconds). */
  readonly at: number;
  readonly seconds: number;
  /** 0 to 1; all of ours are soft. */
  readonly loudness: number;
}

const TAP: readonly Note[] = [{ hertz: 520, at: 0, seconds: 0.05, loudness: 0.05 }];
const ARRIVAL: readonly Note[] = [
  { hertz: 392, at: 0, seconds: 0.9, loudness: 0.12 },
  { hertz: 523.25, at: 0.28, seconds: 1.4, loudness: 0.12 },
];

/** The two sounds a clinic may switch on. Made when first needed, never recorded, and never the only sign of anything. */
export function letSound({ tap, arrival }: PageSettings['sounds'], store: KioskStore): void {
  if (!tap && !arrival) return;
  let audio: AudioContext | null = null;
  const play = (notes: readonly Note[]): void => {
    audio ??= new AudioContext();
    for (const note of notes) ring(audio, note);
  };
  if (tap) {
    const onClick = ({ target }: MouseEvent): void => {
      if (target instanceof Element && target.closest('[data-action]')) play(TAP);
    };
    window.addEventListener('click', onClick, { capture: true, passive: true });
  }
  if (arrival) {
    let announced: string | null = null;
    store.subscribe(() => {
      const visit = visitOf(store.read());
      if (!visit?.finished || visit.visitId === announced) return;
      announced = visit.visitId;
      play(ARRIVAL);
    });
  }
}

/** The longest a sound of ours rings (milliseconds). */
const RINGS_MILLISECONDS = 2500;

/** The sound of a finished patient, whether the clinic wants it or not: for whoever tests the loudspeaker. */
export function playArrival(): void {
  const audio = new AudioContext();
  for (const note of ARRIVAL) ring(audio, note);
  setTimeout(() => void audio.close(), RINGS_MILLISECONDS);
}

/** One sine note that swells and fades: a sudden start would make a nervous hand jump. */
function ring(audio: AudioContext, { hertz, at, seconds, loudness }: Note): void {
  const start = audio.currentTime + at;
  const tone = new OscillatorNode(audio, { type: 'sine', frequency: hertz });
  const level = new GainNode(audio, { gain: 0 });
  level.gain.setValueAtTime(0, start);
  level.gain.linearRampToValueAtTime(loudness, start + seconds * 0.15);
  level.gain.linearRampToValueAtTime(0, start + seconds);
  tone.connect(level).connect(audio.destination);
  tone.start(start);
  tone.stop(start + seconds);
}
