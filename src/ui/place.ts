/**
 * What a link to a place in the page is made of. It moves the focus there, and with it the page; the
 * history gets no entry and the address stays as it is.
 * @param id the element's; it must be able to take the focus
 */
export const linkToPlace = (id: string) => ({
  href: `#${id}`,
  onclick: (event: MouseEvent): void => {
    event.preventDefault();
    document.getElementById(id)?.focus();
  },
});
