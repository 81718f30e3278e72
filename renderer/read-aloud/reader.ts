import type { PageSettings } from '#core/config/page-settings';
import { type Comfort, DEFAULT_COMFORT } from '#core/visit/comfort';
import type { Words } from '../i18n/words';
import type { KioskStore } from '../visit/kiosk-store';
import { comfortOf, visitOf } from '../visit/page-state';
import { Mark } from './mark';
import type { Player, Saying } from './player';
import {
  type KindWords,
  type Reading,
  readParts,
  type Said,
  saidOf,
  saidOfButton,
  saidOfChange,
} from './screen-text';
import type { Voices } from './voices';

export interface ReaderParts {
  readonly store: KioskStore;
  readonly words: Words;
  readonly voices: Voices;
  readonly player: Player;
}

/** `quiet`: nothing is being said. */
export type ReaderState = 'quiet' | 'speaking' | 'paused';

const NO_WORDS: KindWords = { button: '', picture: '', chosen: '', notChosen: '', notYet: '', silent: '' };

/**
 * Reads the kiosk aloud to whoever switched it on: each screen when it comes, each control a key leads to, what changes by itself. It
 * speaks only what stands on the glass or is in locales/, never begins by itself, and says no answer where others may hear it unless
 * the patient agreed (45 CFR 164.530(c)).
 */
export class Reader {
  readonly voices: Voices;
  readonly #store: KioskStore;
  readonly #words: Words;
  readonly #player: Player;
  readonly #settings: PageSettings;
  readonly #mark = new Mark();
  readonly #listeners = new Set<() => void>();
  /** What staff had said last. */
  forStaff = '';
  #state: ReaderState = 'quiet';
  #run = 0;

  constructor({ store, words, voices, player }: ReaderParts) {
    this.voices = voices;
    this.#store = store;
    this.#words = words;
    this.#player = player;
    this.#settings = store.settings;
    store.subscribe(() => this.#follow());
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly read = (): ReaderState => this.#state;

  get isOn(): boolean {
    return this.#comfort().readAloud;
  }

  /** Listen, pause, go on: what the one button does. */
  readonly toggle = (): void => {
    if (!this.isOn) this.switchOn();
    else if (this.#state === 'quiet') this.readScreen();
    else if (this.#state === 'paused') this.#go('speaking');
    else this.#go('paused');
  };

  /** From now on each screen is read; this one at once. */
  readonly switchOn = (): void => {
    this.#change({ readAloud: true });
    this.readScreen();
  };

  readonly switchOff = (): void => {
    this.silence();
    this.#change({ readAloud: false });
  };

  /** The whole screen from its start. */
  readonly readScreen = (): void => this.#readFrom([]);

  #readFrom(before: readonly Said[]): void {
    if (!this.isOn) return;
    const reading = this.#reading();
    void this.#say([...before, ...readParts().flatMap((part) => saidOf(part, reading))]);
  }

  /** A control that a key has led to. */
  readControl(control: Element): void {
    if (this.isOn) void this.#say(saidOfButton(control, this.#reading()));
  }

  /** What has changed on the screen that stands: the state of a control, and texts that tell of it. */
  readChange(control: Element | null, texts: readonly Element[]): void {
    if (!this.isOn) return;
    const reading = this.#reading();
    const states = control ? saidOfChange(control, reading) : [];
    void this.#say([...states, ...texts.flatMap((text) => saidOf(text, reading))]);
  }

  /** Staff have one text said to the patient in the patient's language, whether the patient listens or not; a second time ends it. */
  sayForStaff(language: string, text: string): void {
    const isSaid = this.#state !== 'quiet' && this.forStaff === text;
    this.silence();
    if (isSaid) return;
    this.forStaff = text;
    void this.#say([{ language, text, place: null }]);
  }

  /** How the keys are used; with the key that asks for it reading begins, also for whoever cannot see how else. */
  readonly orient = (): void => {
    this.#store.wake();
    const visit = visitOf(this.#store.read());
    const language = visit?.language ?? this.#settings.languages[0]?.code ?? 'en';
    const text = visit
      ? this.#words.patient(language)('speech.keys')
      : this.#words.attract(language)('byEar.keys');
    this.#change({ readAloud: true });
    // Once the screen that was woken stands.
    requestAnimationFrame(() => this.#readFrom([{ language, text, place: null }]));
  };

  /** Nothing more is said; what comes next is read again. */
  readonly silence = (): void => {
    this.#run += 1;
    this.#player.stop();
    this.#mark.clear();
    this.#become('quiet');
  };

  #go(state: 'speaking' | 'paused'): void {
    if (state === 'speaking') this.#player.resume();
    else this.#player.pause();
    this.#become(state);
  }

  async #say(all: readonly Said[]): Promise<void> {
    this.silence();
    const run = this.#run;
    await Promise.all(
      [...new Set(all.map(({ language }) => language))].map((code) => this.voices.load(code)),
    );
    if (run !== this.#run) return;
    const sayings = all.flatMap((said) => this.#sayingOf(said));
    if (sayings.length === 0) return;
    this.#become('speaking');
    const toTheEnd = await this.#player.play(sayings);
    if (toTheEnd && run === this.#run) this.silence();
  }

  #sayingOf(said: Said): readonly Saying[] {
    const clips = this.voices.now(said.language)?.clipsFor(said.text) ?? [];
    if (clips.length === 0) return [];
    const letters = clips.length === 1 ? (clips[0]?.marks.map(([, letter]) => letter) ?? []) : [];
    const begins = (letter: number): void => {
      if (letter === 0) this.#tell(said);
      this.#mark.show(
        said,
        letter,
        letters.find((next) => next > letter),
      );
    };
    return [{ clips, begins }];
  }

  /** Black-box checks read the transcript from the root; whoever listens is still there. */
  #tell({ text, language }: Said): void {
    document.documentElement.dataset.saying = text;
    document.documentElement.dataset.sayingIn = language;
    // The question whether anybody is there must not be its own answer.
    if (document.querySelector('.still-there') === null) window.dispatchEvent(new Event('kiosk-speaks'));
  }

  #reading(): Reading {
    const saysAnswers = this.#comfort().saysAnswers || this.#settings.readAloud.output === 'headset';
    return { saysAnswers, kinds: (language) => this.#kinds(language) };
  }

  #kinds(language: string): KindWords {
    if (!this.#words.has(language)) return NO_WORDS;
    const t = this.#words.patient(language);
    return {
      button: t('speech.button'),
      picture: t('speech.picture'),
      chosen: t('speech.chosen'),
      notChosen: t('speech.notChosen'),
      notYet: t('speech.notYet'),
      silent: t('speech.silent'),
    };
  }

  #comfort(): Comfort {
    return comfortOf(this.#store.read()) ?? DEFAULT_COMFORT;
  }

  #change(part: Partial<Comfort>): void {
    const comfort = { ...this.#comfort(), ...part };
    this.#store.setComfort(comfort);
    this.#store.dispatch({ type: 'comfort-changed', comfort });
  }

  /** Whoever has left, or is covered by staff, is not spoken to any more. */
  #follow(): void {
    const { readAloud, speed, volume } = this.#comfort();
    this.#player.tune(speed, volume);
    if (!readAloud && this.#state !== 'quiet') this.silence();
  }

  #become(state: ReaderState): void {
    if (state === this.#state) return;
    this.#state = state;
    if (state === 'quiet') {
      delete document.documentElement.dataset.saying;
      delete document.documentElement.dataset.sayingIn;
    }
    for (const listener of this.#listeners) listener();
  }
}
