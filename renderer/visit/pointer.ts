/** Shows the arrow only while somebody moves a mouse: on a touch screen an arrow standing about looks broken. */
export function showArrowForMouse(): void {
  window.addEventListener(
    'pointermove',
    ({ pointerType }) => document.documentElement.toggleAttribute('data-mouse', pointerType === 'mouse'),
    { passive: true },
  );
}
