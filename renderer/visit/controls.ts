// What keys and switches can reach on the glass, in the order in which it is read. It must never press anything.

/** The controls themselves; what only a touch may reach (the curtain) carries a tabindex of -1. */
const PRESSABLE = 'button:not(:disabled, [tabindex="-1"])';

/** The sheet on top, where one is open: what lies under it takes nothing. */
export const openDialog = (): HTMLDialogElement | undefined =>
  [...document.querySelectorAll<HTMLDialogElement>('dialog[open]')].at(-1);

/** Everything that can be pressed now. What is not possible yet (aria-disabled) is there too, so that a press can say why. */
export const controlsNow = (): readonly HTMLElement[] =>
  [...(openDialog() ?? document.body).querySelectorAll<HTMLElement>(PRESSABLE)].filter((control) =>
    control.checkVisibility({ visibilityProperty: true }),
  );
