/** A sorted copy. Browsers before 2022 and 2023 do not have `toSorted`: Chrome 109, iOS 15. */
export const sorted = <Item>(
  items: Iterable<Item>,
  compare?: (one: Item, other: Item) => number,
): Item[] => [...items].sort(compare);
