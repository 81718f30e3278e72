import type { Speed, Volume } from '#core/visit/comfort';
import type { Clip } from './spoken-words';

/** How fast a clip runs, its pitch kept. */
const RATES: Readonly<Record<Speed, number>> = { 1: 0.8, 2: 1, 3: 1.3, 4: 1.6 };
/** Two steps of 12 dB below full (EN 301 549 8.2.1.2: a range of 18 dB, a step of 12). */
const DECIBELS: Readonly<Record<Volume, number>> = { 1: -24, 2: -12, 3: 0 };
/** Between two things that are said (milliseconds). */
const PAUSE_MILLISECONDS = 180;
/** How often is looked which sentence is being said (milliseconds). */
const LOOK_MILLISECONDS = 80;

/** Something to say: its clips, and who wants to know when it begins and which sentence is on. */
export interface Saying {
  readonly clips: readonly Clip[];
  /** The letter of the text at which the sentence that begins now stands; 0 at the start. */
  readonly begins: (letter: number) => void;
}

/** What the reader needs of a player; the gallery has one that makes no sound. */
export interface Player {
  /** Says one thing after the other; resolves when all is said or it was stopped. True: to the end. */
  play(sayings: readonly Saying[]): Promise<boolean>;
  pause(): void;
  resume(): void;
  stop(): void;
  tune(speed: Speed, volume: Volume): void;
}

/**
 * Plays clips with the page's own audio element, so that they come through the kiosk's protocol and nothing else. One voice at a time:
 * whatever starts ends what was said before.
 */
export class ClipPlayer implements Player {
  readonly #audio = new Audio();
  /** Fetches the next clip while one is being said. */
  readonly #next = new Audio();
  #run = 0;
  /** Also between two clips, when no sound is there to be paused. */
  #isPaused = false;
  #end: (() => void) | null = null;

  constructor() {
    this.#audio.preload = 'auto';
    this.#next.preload = 'auto';
    this.tune(2, 2);
  }

  tune(speed: Speed, volume: Volume): void {
    this.#audio.defaultPlaybackRate = RATES[speed];
    this.#audio.playbackRate = RATES[speed];
    this.#audio.volume = 10 ** (DECIBELS[volume] / 20);
  }

  async play(sayings: readonly Saying[]): Promise<boolean> {
    this.stop();
    const run = this.#run;
    for (const [place, saying] of sayings.entries()) {
      const after = sayings[place + 1]?.clips[0];
      for (const [index, clip] of saying.clips.entries()) {
        const coming = saying.clips[index + 1] ?? after;
        if (coming) this.#next.src = coming.address;
        await this.#clip(clip, index === 0 ? saying.begins : () => undefined);
        if (run !== this.#run) return false;
      }
      await this.#wait(PAUSE_MILLISECONDS);
      if (run !== this.#run) return false;
    }
    return true;
  }

  pause(): void {
    this.#isPaused = true;
    this.#audio.pause();
  }

  resume(): void {
    this.#isPaused = false;
    // A refusal means that the clip was taken away meanwhile: then there is nothing to resume.
    if (this.#end) void this.#audio.play().catch(() => undefined);
  }

  stop(): void {
    this.#isPaused = false;
    this.#run += 1;
    this.#audio.pause();
    this.#end?.();
  }

  /** One clip to its end; also over when it is stopped, or cannot be had (a clip that is missing must not hold up the rest). */
  #clip({ address, marks }: Clip, begins: (letter: number) => void): Promise<void> {
    begins(0);
    return new Promise((resolve) => {
      let sentence = 0;
      const watch = setInterval(() => {
        const next = marks[sentence];
        if (!next || this.#audio.currentTime < next[0]) return;
        sentence += 1;
        begins(next[1]);
      }, LOOK_MILLISECONDS);
      const over = (): void => {
        clearInterval(watch);
        this.#end = null;
        this.#audio.onended = null;
        this.#audio.onerror = null;
        resolve();
      };
      this.#end = over;
      this.#audio.onended = over;
      this.#audio.onerror = over;
      this.#audio.src = address;
      if (!this.#isPaused) void this.#audio.play().catch(() => undefined);
    });
  }

  #wait(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => over(), milliseconds);
      const over = (): void => {
        clearTimeout(timer);
        this.#end = null;
        resolve();
      };
      this.#end = over;
    });
  }
}
