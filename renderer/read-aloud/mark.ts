import type { Said } from './screen-text';

const NAME = 'being-read';

/** Marks on the glass what is being said, and brings it into sight. It must never change what stands there. */
export class Mark {
  #element: Element | null = null;

  /** `letter`: where the sentence that is being said begins; it ends where `until` says, or with the text. */
  show({ place }: Said, letter: number, until: number | undefined): void {
    this.clear();
    if (place instanceof Text) {
      // Letters are counted from the first one that is not a space.
      const first = place.data.search(/\S/);
      const range = new Range();
      range.setStart(place, Math.min(first + letter, place.length));
      range.setEnd(place, until === undefined ? place.length : Math.min(first + until, place.length));
      CSS.highlights.set(NAME, new Highlight(range));
      intoSight(place.parentElement);
      return;
    }
    place?.setAttribute('data-being-read', '');
    this.#element = place;
    intoSight(place);
  }

  clear(): void {
    CSS.highlights.delete(NAME);
    this.#element?.removeAttribute('data-being-read');
    this.#element = null;
  }
}

/** Only where a part of the screen scrolls, and never with a jump that would be seen where nothing has to move. */
function intoSight(element: Element | null): void {
  if (element?.closest('[data-scrolls]')) element.scrollIntoView({ block: 'nearest' });
}
