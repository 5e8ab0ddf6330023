/** Moves the focus from card to card with the arrow keys, to the nearest one in that direction. */
export function moveFocus(from: EventTarget | null, key: string): void {
  const cards = [...document.querySelectorAll<HTMLElement>('[data-idea-card]')];
  const current = from instanceof HTMLElement ? from.closest<HTMLElement>('[data-idea-card]') : null;
  if (!current) {
    cards[0]?.focus();
    return;
  }
  const here = current.getBoundingClientRect();
  const sideways = key === 'ArrowLeft' || key === 'ArrowRight';
  const sign = key === 'ArrowRight' || key === 'ArrowDown' ? 1 : -1;
  const reachable = cards.flatMap((card) => {
    const { left, top } = card.getBoundingClientRect();
    const along = sign * (sideways ? left - here.left : top - here.top);
    const across = Math.abs(sideways ? top - here.top : left - here.left);
    return along > 1 ? [{ card, distance: along + across * 3 }] : [];
  });
  reachable.toSorted((a, b) => a.distance - b.distance)[0]?.card.focus();
}
