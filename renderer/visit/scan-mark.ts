import './scan-mark.css';

/**
 * The frame round what a press of the switch would choose: whole round one control, broken round a group. It lies over everything, sheets
 * too, takes no touch and no focus, and says nothing: whoever listens hears what has the focus.
 */
export class ScanMark {
  readonly #frame = document.createElement('div');
  #marked: readonly HTMLElement[] = [];

  constructor() {
    this.#frame.className = 'scan-mark';
    this.#frame.popover = 'manual';
    this.#frame.ariaHidden = 'true';
  }

  /** Puts the frame round these; over whatever sheet has come meanwhile. */
  show(marked: readonly HTMLElement[], on: 'group' | 'control'): void {
    this.#marked = marked;
    this.#frame.dataset.on = on;
    document.body.append(this.#frame);
    // What is shown last lies on top.
    this.#frame.hidePopover();
    this.#frame.showPopover();
    this.place();
  }

  hide(): void {
    this.#marked = [];
    this.#frame.remove();
  }

  /** Keeps the frame where the marked ones are, whatever scrolls or grows. */
  place(): void {
    if (this.#marked.length === 0) return;
    const boxes = this.#marked.map((one) => one.getBoundingClientRect());
    const left = Math.min(...boxes.map((box) => box.left));
    const top = Math.min(...boxes.map((box) => box.top));
    const { style } = this.#frame;
    style.translate = `${left}px ${top}px`;
    style.inlineSize = `${Math.max(...boxes.map((box) => box.right)) - left}px`;
    style.blockSize = `${Math.max(...boxes.map((box) => box.bottom)) - top}px`;
  }
}
