/** A text to look for: a part of it, the whole of it, or a pattern. */
export type Wanted =
  | { readonly text: string; readonly exact: boolean }
  | { readonly source: string; readonly flags: string };

/** One step on the way to elements, from those that were found so far. */
export type Step =
  | { readonly css: string }
  | {
      readonly role: string;
      readonly name?: Wanted | undefined;
      readonly level?: number | undefined;
    }
  | { readonly says: Wanted }
  | { readonly labelled: Wanted }
  | { readonly within: Wanted }
  | { readonly without: Wanted }
  | { readonly nth: number }
  | { readonly or: readonly Step[] };

/** Finds what the steps lead to. It is run in the page, so it uses nothing from outside itself. */
export function find(steps: readonly Step[]): Element[] {
  const ROLES: Readonly<Record<string, string>> = {
    heading: 'h1, h2, h3, h4, h5, h6',
    link: 'a[href]',
    button: 'button',
    radio: 'input[type=radio]',
  };
  const isSeen = (element: Element): boolean =>
    element.checkVisibility({ visibilityProperty: true });
  const written = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim();
  const fits = (text: string, wanted: Wanted): boolean => {
    if ('source' in wanted) return new RegExp(wanted.source, wanted.flags).test(text);
    return wanted.exact
      ? text === wanted.text
      : text.toLowerCase().includes(wanted.text.toLowerCase());
  };
  const inside = (from: readonly Element[] | undefined, css: string): Element[] =>
    from
      ? [...new Set(from.flatMap((element) => [...element.querySelectorAll(css)]))]
      : [...document.querySelectorAll(css)];
  const after = (from: readonly Element[], css: string): Element[] =>
    from.flatMap(({ nextElementSibling: next }) => (next?.matches(css) ? [next] : []));

  let found: Element[] | undefined;
  for (const step of steps) {
    if ('css' in step)
      found = step.css.startsWith('+')
        ? after(found ?? [], step.css.slice(1))
        : inside(found, step.css);
    else if ('role' in step)
      found = inside(found, `${ROLES[step.role] ?? 'none'}, [role="${step.role}"]`).filter(
        (element) =>
          isSeen(element) &&
          (!step.level || element.localName === `h${step.level}`) &&
          (!step.name ||
            fits(element.getAttribute('aria-label') ?? written(element.textContent), step.name)),
      );
    else if ('says' in step)
      // The innermost element that says it, which may be the one that is searched.
      found = [...(found ?? []), ...inside(found, '*')].filter(
        (element) =>
          fits(written(element.textContent), step.says) &&
          ![...element.children].some((child) => fits(written(child.textContent), step.says)),
      );
    else if ('labelled' in step)
      found = inside(found, 'input, select, textarea').filter((field) =>
        [...((field as HTMLInputElement).labels ?? [])].some((label) =>
          fits(written(label.textContent), step.labelled),
        ),
      );
    else if ('within' in step)
      found = found?.filter((element) => fits(written(element.textContent), step.within));
    else if ('without' in step)
      found = found?.filter((element) => !fits(written(element.textContent), step.without));
    else if ('nth' in step) found = found?.slice(step.nth, step.nth + 1);
    else found = [...new Set([...(found ?? []), ...find(step.or)])];
  }
  return found ?? [];
}
